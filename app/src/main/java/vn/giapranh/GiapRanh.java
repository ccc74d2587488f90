package vn.giapranh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server. Each direct sub-package is one module; the arrows between them are verified by a test. */
@SpringBootApplication
public class GiapRanh {

    public static void main(String[] arguments) {
        SpringApplication.run(GiapRanh.class, arguments);
    }
}
