package nl.samenaanzet.register.proof;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.samenaanzet.register.LogFiles;
import nl.samenaanzet.register.Register.EntryView;
import org.springframework.stereotype.Component;

/** The proof of an entry as a QR code, so that a printed decision can be checked without this site. */
@Component
public class ProofCode {

    /** Most characters of a code of which a part may be unreadable; above it the code has less to spare. */
    private static final int ROOMY = 2_300;

    private static final int DOT = 4;
    private static final int WHITE = 0xffffff;

    private final LogFiles files;

    ProofCode(LogFiles files) {
        this.files = files;
    }

    /** PNG. */
    public byte[] of(EntryView entry) {
        return picture(files.printed(entry).toString());
    }

    static byte[] picture(String proof) {
        try {
            var spare = proof.length() > ROOMY ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M;
            var code = new QRCodeWriter()
                    .encode(
                            proof,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, spare, EncodeHintType.CHARACTER_SET, "UTF-8"));
            var picture =
                    new BufferedImage(code.getWidth() * DOT, code.getHeight() * DOT, BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < picture.getWidth(); x++) {
                for (int y = 0; y < picture.getHeight(); y++) {
                    picture.setRGB(x, y, code.get(x / DOT, y / DOT) ? 0 : WHITE);
                }
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("A proof that does not fit in a code", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
