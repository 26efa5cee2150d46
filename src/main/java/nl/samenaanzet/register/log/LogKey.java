package nl.samenaanzet.register.log;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.people.TrialAccounts;
import nl.samenaanzet.tlog.Checkpoint;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.NoteKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Signs the heads of the log. The key lies in a file, never in the database: who changes rows cannot sign them. */
@Component
@EnableConfigurationProperties(LogProperties.class)
public class LogKey {

    private static final String KIND = "Ed25519";

    private final String origin;
    private final NoteKey key;
    private final PrivateKey secret;
    private final LogProperties properties;

    @Autowired
    LogKey(LogProperties properties, TrialAccounts trial) {
        this(properties, trial.on());
    }

    /** @param trial a key that is not there is made */
    LogKey(LogProperties properties, boolean trial) {
        this.properties = properties;
        var file = properties.keyFile();
        try {
            if (Files.notExists(file) && trial) {
                make(file);
            }
            var pair = read(Files.readString(file));
            this.origin = properties.origin();
            this.key = NoteKey.of(origin, NoteKey.Type.LOG, pair.getPublic());
            this.secret = pair.getPrivate();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new LogRefused("register.start.noKey", file);
        }
        if (!Note.sign("-\n", key, secret).signedBy(key)) {
            throw new LogRefused("register.start.noKey", file);
        }
    }

    /** In trial mode only: where it counts, a person makes it and says where it lies. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(
                folder,
                "register",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                fresh,
                pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            Files.delete(fresh);
        }
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key), kind);
    }

    private static KeyPair read(String file) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance(KIND);
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(block("PUBLIC KEY", file))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(block("PRIVATE KEY", file))));
    }

    private static byte[] block(String kind, String file) {
        var found = Pattern.compile("-----BEGIN %s-----([^-]+)-----END %s-----".formatted(kind, kind))
                .matcher(file);
        if (!found.find()) {
            throw new IllegalArgumentException(kind);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    /** A head of this size. */
    Note sign(long size, byte[] root) {
        return Note.sign(new Checkpoint(origin, size, root).text(), key, secret);
    }

    /** Whether this is a head of this log, by a key and a name of today or of before. */
    boolean vouches(Note head, long size, byte[] root) {
        return keys().anyMatch(by -> head.signedBy(by)
                && new Checkpoint(by.name(), size, root).text().equals(head.text()));
    }

    private Stream<NoteKey> keys() {
        return Stream.concat(Stream.of(key), properties.earlierKeys().stream().map(NoteKey::parse));
    }

    /** For everybody: what a signature is checked with. */
    public NoteKey open() {
        return key;
    }
}
