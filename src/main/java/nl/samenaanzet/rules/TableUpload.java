package nl.samenaanzet.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenaanzet.form.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A file that someone offers as a table: text, XML, DMN, one decision, nothing from elsewhere. Refuses with the reason.
 */
final class TableUpload {

    static final int LARGEST = 1024 * 1024;
    private static final Pattern DOCTYPE = Pattern.compile("<!\\s*(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
    private static final Set<String> ELSEWHERE = Set.of(
            "import",
            "importedElement",
            "importedValues",
            "businessKnowledgeModel",
            "knowledgeRequirement",
            "include",
            "decisionService");

    private TableUpload() {}

    /** @return the text of the file */
    static String read(byte[] file) {
        if (file.length == 0) {
            throw Refusal.at("file", "rules.refusal.noFile");
        }
        if (file.length > LARGEST) {
            throw Refusal.at("file", "rules.refusal.tooLarge");
        }
        var text = text(file);
        if (DOCTYPE.matcher(text).find()) {
            throw Refusal.at("file", "rules.refusal.doctype");
        }
        var document = xml(text);
        mustBeDmn(document.getDocumentElement());
        mustStandAlone(document);
        mustHaveOneTable(document);
        return text;
    }

    private static String text(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw Refusal.at("file", "rules.refusal.notXml", "ZIP, DOCX of XLSX");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
            var named = ENCODING.matcher(text);
            if (text.indexOf('\0') >= 0
                    || named.find() && !"utf-8".equals(named.group(1).toLowerCase(Locale.ROOT))) {
                throw Refusal.at("file", "rules.refusal.notUtf8");
            }
            return text;
        } catch (CharacterCodingException other) {
            throw Refusal.at("file", "rules.refusal.notUtf8");
        }
    }

    private static Document xml(String text) {
        try {
            return TableXml.read(text);
        } catch (IllegalArgumentException broken) {
            throw Refusal.at(
                    "file",
                    "rules.refusal.notXml",
                    broken.getCause() instanceof org.xml.sax.SAXParseException at ? "regel " + at.getLineNumber() : "");
        }
    }

    private static void mustBeDmn(Element root) {
        if (!"definitions".equals(root.getLocalName())
                || root.getNamespaceURI() == null
                || !root.getNamespaceURI().contains("omg.org/spec/DMN")) {
            throw Refusal.at("file", "rules.refusal.notDmn");
        }
    }

    private static void mustStandAlone(Document document) {
        var all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (ELSEWHERE.contains(element.getLocalName()) || element.hasAttribute("locationURI")) {
                throw Refusal.at("file", "rules.refusal.elsewhere", element.getLocalName());
            }
            if (element.hasAttribute("href") && !element.getAttribute("href").startsWith("#")) {
                throw Refusal.at("file", "rules.refusal.elsewhere", "href");
            }
        }
    }

    private static void mustHaveOneTable(Document document) {
        var decisions = document.getElementsByTagNameNS("*", "decision").getLength();
        if (decisions != 1) {
            throw Refusal.at("file", "rules.refusal.oneDecision", decisions);
        }
        if (document.getElementsByTagNameNS("*", "decisionTable").getLength() != 1) {
            throw Refusal.at("file", "rules.refusal.noTable");
        }
    }
}
