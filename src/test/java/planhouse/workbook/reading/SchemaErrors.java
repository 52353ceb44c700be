package planhouse.workbook.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.SchemaTypeLoaderException;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/**
 * What the schema of ECMA-376 finds wrong in a workbook's parts, such as elements in another order
 * than Excel takes. Parts with types that the library's schema leaves out, and vocabularies of
 * later years, are not judged.
 */
public final class SchemaErrors {

    /**
     * Attributes of other vocabularies than pointers' ids, such as {@code x14ac:dyDescent}. Some
     * workbooks have one in each row, and the library takes the longer for a complaint the more of
     * them there are.
     */
    private static final Pattern FOREIGN =
            Pattern.compile("\\s(?!xmlns:)\\w+:(?!id=)\\w+=(\"[^\"]*\"|'[^']*')");

    private SchemaErrors() {}

    /** Each complaint once, behind the name of its part. */
    public static Set<String> of(Path workbook) throws IOException {
        Set<String> errors = new TreeSet<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream in = withoutForeign(zip.getInputStream(part))) {
                    for (XmlError error : errors(part.getName(), in)) {
                        errors.add(part.getName() + ": " + error.getMessage());
                    }
                } catch (XmlException | SchemaTypeLoaderException unknown) {
                    // not to be judged
                }
            }
        }
        return errors;
    }

    private static InputStream withoutForeign(InputStream part) throws IOException {
        String bytes = new String(part.readAllBytes(), StandardCharsets.ISO_8859_1);
        return new ByteArrayInputStream(
                FOREIGN.matcher(bytes).replaceAll("").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<XmlError> errors(String name, InputStream in)
            throws IOException, XmlException {
        List<XmlError> errors = new ArrayList<>();
        XmlObject part;
        if (name.matches("xl/worksheets/[^/]+\\.xml")) part = WorksheetDocument.Factory.parse(in);
        else if (name.matches("xl/comments.*\\.xml")) part = CommentsDocument.Factory.parse(in);
        else if (name.equals("xl/styles.xml")) part = StyleSheetDocument.Factory.parse(in);
        else if (name.equals("xl/workbook.xml")) part = WorkbookDocument.Factory.parse(in);
        else return errors;
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
