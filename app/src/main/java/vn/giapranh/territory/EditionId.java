package vn.giapranh.territory;

/** A boundary edition by its number, counted from 1. */
public record EditionId(int number) {}
