package nl.samenaanzet.programme;
import java.util.UUID;
import org.springframework.stereotype.Service;
@Service
public class Coherence { public void draftCoherence(UUID id) { } }
