package vn.giapranh.people.web;

import vn.giapranh.kernel.Actor;

/** @param demo whether the account belongs to the demo world, whose passwords stay as they are */
public record AccountPage(Actor.Officer officer, boolean demo, Wrongs wrongs) {}
