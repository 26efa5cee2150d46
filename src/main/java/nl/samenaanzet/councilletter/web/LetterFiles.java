package nl.samenaanzet.councilletter.web;

import java.nio.charset.StandardCharsets;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.WordFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a file. Always a download: a browser never runs what someone put in. */
@Component
class LetterFiles {

    private final PdfFile pdf;
    private final WordFile word;

    LetterFiles(PdfFile pdf, WordFile word) {
        this.pdf = pdf;
        this.word = word;
    }

    ResponseEntity<byte[]> pdf(PaperText paper, String number) {
        return answer("%s %s.pdf".formatted(number, paper.title()), MediaType.APPLICATION_PDF, pdf.of(paper));
    }

    ResponseEntity<byte[]> docx(PaperText paper, String number) {
        return answer(
                "%s %s.docx".formatted(number, paper.title()),
                MediaType.parseMediaType(WordFile.MEDIA_TYPE),
                word.of(paper));
    }

    ResponseEntity<byte[]> file(FileRef file, byte[] content) {
        return answer(file.name(), MediaType.parseMediaType(file.mediaType()), content);
    }

    private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
