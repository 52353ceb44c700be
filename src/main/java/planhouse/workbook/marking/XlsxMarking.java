package planhouse.workbook.marking;

import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.workbook.marking.Relationships.Pointer;

/** Marks a workbook of Office Open XML part by part; parts without marks keep their very bytes. */
final class XlsxMarking {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";

    /** Excel takes 65,490; some are for the sheets of findings. */
    private static final int MOST_FORMATS = 65_400;

    private final SourcePackage source;
    private final PackageEdit edit = new PackageEdit();
    private final ContentTypes types;
    private final WorkbookPart workbook;
    private final String workbookPart;
    private final Relationships pointers;
    private final StylesPart styles;
    private final Optional<String> stylesPart;
    private final ShapeBlocks blocks;

    private XlsxMarking(SourcePackage source) throws IOException, NotMarkableException {
        this.source = source;
        refuse(
                "_xmlsignatures/",
                "带有数字签名，改动会使签名失效",
                "it is signed; marks would break the signature");
        refuse("xl/revisions/", "为共享工作簿，保存着修订记录", "it is a shared workbook with tracked changes");
        if (source.isAmbiguous()) {
            throw new NotMarkableException(
                    new Bilingual("其中有两个同名的部件", "it holds two parts of one name"));
        }
        workbookPart =
                new Relationships(source, "", Vocabulary.TRANSITIONAL)
                        .ofType("officeDocument")
                        .map(Pointer::target)
                        .filter(source::has)
                        .orElse(WORKBOOK);
        workbook = new WorkbookPart(source.text(workbookPart));
        pointers = new Relationships(source, workbookPart, workbook.vocabulary());
        types = new ContentTypes(source);
        stylesPart = pointers.ofType("styles").map(Pointer::target).filter(source::has);
        styles =
                new StylesPart(
                        stylesPart.isPresent()
                                ? source.text(stylesPart.get())
                                : StylesPart.empty(workbook.vocabulary()));
        blocks = new ShapeBlocks(source);
    }

    /**
     * @param earlier what an earlier marking kept in its hidden column
     */
    static void write(
            Path file,
            MarksBySheet marks,
            List<String> earlier,
            List<FindingsPage> pages,
            Path target)
            throws IOException, NotMarkableException {
        try (SourcePackage source = new SourcePackage(file)) {
            XlsxMarking marking = new XlsxMarking(source);
            marking.mark(marks, earlier, pages);
            marking.edit.save(source, target, OwnNames.ARCHIVE);
        } catch (DamagedPartException | ZipException | EOFException | RuntimeException damaged) {
            throw new NotMarkableException(new Bilingual("其中有损坏的部件", "a part of it is damaged"));
        }
    }

    private void refuse(String folder, String zh, String en) throws NotMarkableException {
        if (source.hasFolder(folder)) throw new NotMarkableException(new Bilingual(zh, en));
    }

    private void mark(MarksBySheet marks, List<String> earlier, List<FindingsPage> pages)
            throws IOException, NotMarkableException {
        if (styles.size(StylesPart.FORMATS) + marks.cells() > MOST_FORMATS) {
            throw new NotMarkableException(
                    new Bilingual(
                            "单元格格式已近 Excel 的上限", "it has nearly all formats that Excel can hold"));
        }
        CellFills fills = new CellFills(styles, earlier, lastNumber(earlier));
        boolean marked = fills.hasMarks();
        for (WorkbookPart.Listed sheet : workbook.sheets()) {
            Optional<Pointer> pointer = pointers.ofId(sheet.pointer());
            if (pointer.isEmpty() || !source.has(pointer.get().target())) continue;
            new SheetMarking(source, edit, types, blocks, workbook.vocabulary())
                    .mark(pointer.get(), marks.of(sheet.name()), fills, marked);
        }
        workbook.pages().forEach(this::removePage);
        List<NewPage> added = new ArrayList<>();
        for (FindingsPage page : pages) added.add(place(page));
        Charset charset = source.charset(workbookPart);
        edit.replace(workbookPart, workbook.with(added), charset);
        boolean listed = stylesPart.isPresent();
        String stylesName = stylesPart.orElse(STYLES);
        if (!listed) {
            types.add(stylesName, ContentTypes.STYLES);
            pointers.add("styles", stylesName);
        }
        pointers.save(edit);
        types.allowPointers();
        types.save(edit, source);
        PageStyles looks = new PageStyles(styles);
        for (NewPage page : added) {
            boolean first = page == added.get(0);
            edit.add(page.part(), out -> writePage(page, looks, first ? fills : null, out));
        }
        Charset stylesCharset = listed ? source.charset(stylesName) : StandardCharsets.UTF_8;
        edit.replaceLast(stylesName, out -> out.write(styles.text().getBytes(stylesCharset)));
    }

    /** The highest number that marks of an earlier time carry. */
    private int lastNumber(List<String> earlier) throws IOException {
        if (!workbook.pages().isEmpty()) return earlier.size();
        for (String part : source.ending(".xml")) {
            boolean noted = part.contains("comment") && NoteText.isIn(source.text(part));
            // somebody has taken the list away together with the sheet of findings
            if (noted) return CellFills.MOST;
        }
        return -1;
    }

    private void writePage(
            NewPage page, PageStyles looks, @Nullable CellFills fills, OutputStream out)
            throws IOException {
        List<String> memo = fills == null ? List.of() : fills.originals();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new PageXml(page.page(), looks, memo, fills != null).write(writer, workbook.vocabulary());
        writer.flush();
    }

    private NewPage place(FindingsPage page) {
        String part = source.unusedName("xl/worksheets/sheet", ".xml");
        types.add(part, ContentTypes.SHEET);
        String id = pointers.add("worksheet", part);
        return new NewPage(page, workbook.unusedName(page.name()), part, id);
    }

    private void removePage(WorkbookPart.Listed page) {
        pointers.ofId(page.pointer())
                .ifPresent(
                        pointer -> {
                            pointers.remove(pointer.id());
                            removePart(pointer.target());
                        });
    }

    private void removePart(String part) {
        int slash = part.lastIndexOf('/');
        String listing =
                part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        for (String gone : List.of(part, listing)) {
            edit.remove(gone);
            types.remove(gone);
        }
    }
}
