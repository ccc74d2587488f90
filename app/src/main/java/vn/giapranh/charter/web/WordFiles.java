package vn.giapranh.charter.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Word files as answers to a browser. */
public final class WordFiles {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private WordFiles() {}

    /** @param name without its ending; signs that a file's name may not have are left out */
    public static ResponseEntity<byte[]> answer(byte[] file, String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name.replaceAll("[^a-z0-9-]", "") + ".docx")
                .build();
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
