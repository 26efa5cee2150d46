package nl.samenaanzet.approval.web;

import java.nio.charset.StandardCharsets;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.judged.JudgedTexts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The text of a ballot byte for byte, so that anyone can compute its hash. */
@Controller
class JudgedPage {

    private final JudgedTexts texts;

    JudgedPage(JudgedTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/approval/{id}/judged-text.json")
    ResponseEntity<byte[]> judgedText(@PathVariable BallotId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(texts.body(id).getBytes(StandardCharsets.UTF_8));
    }
}
