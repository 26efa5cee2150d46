package nl.samenaanzet.approval.judged;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface KeptJudgedTexts extends JpaRepository<KeptJudgedText, UUID> {}
