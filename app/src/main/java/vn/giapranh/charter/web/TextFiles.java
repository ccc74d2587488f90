package vn.giapranh.charter.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import vn.giapranh.kernel.InvalidException;

/** Texts that people send as files. */
public final class TextFiles {

    private TextFiles() {}

    /**
     * The text of the file; where none was sent, what was typed.
     *
     * @throws InvalidException {@code file} when it is no UTF-8
     */
    public static String read(Optional<MultipartFile> file, String typed) throws IOException {
        if (file.isEmpty() || file.get().isEmpty()) {
            return typed;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.get().getBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidException("file", "charter.invalid.not-utf8");
        }
    }
}
