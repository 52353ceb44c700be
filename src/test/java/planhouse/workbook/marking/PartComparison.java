package planhouse.workbook.marking;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Compares a marked workbook with the one it was made of, part by part. */
final class PartComparison {

    private final Set<String> unexpected = new TreeSet<>();
    private final Set<String> changed = new TreeSet<>();

    PartComparison(Path before, Path after) throws IOException {
        try (SourcePackage one = new SourcePackage(before);
                SourcePackage other = new SourcePackage(after)) {
            WorkbookPart workbook = new WorkbookPart(one.text(workbookPart(one)));
            Relationships pointers =
                    new Relationships(one, workbookPart(one), workbook.vocabulary());
            Set<String> sheets =
                    workbook.sheets().stream()
                            .flatMap(sheet -> pointers.ofId(sheet.pointer()).stream())
                            .map(pointer -> SourcePackage.key(pointer.target()))
                            .collect(Collectors.toSet());
            for (ZipArchiveEntry entry : one.entries()) {
                if (entry.isDirectory()) continue;
                compare(entry, one, other, sheets);
            }
        }
    }

    private void compare(
            ZipArchiveEntry entry, SourcePackage one, SourcePackage other, Set<String> sheets)
            throws IOException {
        String part = SourcePackage.key(entry.getName());
        if (!other.has(part)) {
            unexpected.add(part + " is gone");
            return;
        }
        byte[] before = one.bytes(part);
        byte[] after = other.bytes(part);
        if (Arrays.equals(before, after)) return;
        changed.add(part);
        if (sheets.contains(part)) {
            compareSheets(part, PartText.read(before), PartText.read(after));
        } else if (!part.endsWith(".rels")
                && !part.equals("[content_types].xml")
                && !part.contains("workbook")
                && !part.contains("styles")
                && !part.contains("comments")
                && !part.endsWith(".vml")) {
            unexpected.add(part + " has changed");
        }
    }

    /** Every tag and text that was there is there, in order, but for what marking may change. */
    private void compareSheets(String part, String before, String after) throws IOException {
        List<String> left = tokens(before);
        List<String> right = tokens(after);
        int at = 0;
        for (String token : right) {
            if (at < left.size() && left.get(at).equals(token)) at++;
            else if (!mayBeAdded(token)) unexpected.add(part + ": " + token);
        }
        if (at < left.size()) unexpected.add(part + " lacks " + left.get(at));
    }

    private static boolean mayBeAdded(String token) {
        return token.matches("<([\\w]+:)?(c r=\"[A-Z]+\\d+\"|row r=\"\\d+\"|legacyDrawing.*)/?>")
                || token.matches("</([\\w]+:)?(row|sheetData)>");
    }

    private static List<String> tokens(String xml) throws IOException {
        List<String> tokens = new ArrayList<>();
        TagScanner scanner = new TagScanner(new StringReader(xml));
        while (scanner.next()) {
            if (!scanner.text().isEmpty()) tokens.add(scanner.text());
            Tag tag = scanner.tag();
            if (scanner.name().equals("c") && scanner.isStart()) tag = tag.without("s");
            if (scanner.isAt("sheetView")) tag = tag.without("tabSelected");
            if (scanner.isAt("row")) tag = tag.without("spans");
            if (scanner.isAt("dimension")) tag = tag.without("ref");
            if (scanner.isAt("sheetData") || scanner.isAt("row")) tag = tag.opened();
            tokens.add(tag.text());
        }
        return tokens;
    }

    private static String workbookPart(SourcePackage source) throws IOException {
        return new Relationships(source, "", Vocabulary.TRANSITIONAL)
                .ofType("officeDocument")
                .map(Relationships.Pointer::target)
                .filter(source::has)
                .orElse("xl/workbook.xml");
    }

    Set<String> unexpected() {
        return unexpected;
    }

    Set<String> changed() {
        return changed;
    }
}
