package planhouse.workbook.marking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import planhouse.workbook.marking.Relationships.Pointer;

/** Marks one sheet: its own part, its comments and the shapes of the comments. */
final class SheetMarking {

    private final SourcePackage source;
    private final PackageEdit edit;
    private final ContentTypes types;
    private final ShapeBlocks blocks;
    private final Vocabulary vocabulary;

    SheetMarking(
            SourcePackage source,
            PackageEdit edit,
            ContentTypes types,
            ShapeBlocks blocks,
            Vocabulary vocabulary) {
        this.source = source;
        this.edit = edit;
        this.types = types;
        this.blocks = blocks;
        this.vocabulary = vocabulary;
    }

    /**
     * @param earlier whether cells may have the fill of an earlier marking
     */
    void mark(Pointer sheet, MarksBySheet.OfSheet marks, CellFills fills, boolean earlier)
            throws IOException {
        String part = sheet.target();
        boolean rows = sheet.type().equals("worksheet") && (earlier || !marks.cells().isEmpty());
        SheetSurvey survey = new SheetSurvey(marks.cells());
        try (InputStream in = source.stream(part)) {
            if (rows) survey.read(PartText.of(in).reader(), fills);
            else survey.readHead(PartText.of(in).reader(), fills);
        }
        Optional<String> drawing =
                sheet.type().equals("worksheet")
                        ? comments(part, survey, marks.notes())
                        : Optional.empty();
        boolean changes =
                survey.isSelected()
                        || survey.isRestorable()
                        || !marks.cells().isEmpty()
                        || drawing.isPresent();
        if (changes) {
            SheetRewrite rewrite = new SheetRewrite(survey, fills, drawing, vocabulary);
            edit.replace(part, out -> write(part, rewrite, out));
        }
    }

    private void write(String part, SheetRewrite rewrite, OutputStream out) throws IOException {
        try (InputStream in = source.stream(part)) {
            PartText text = PartText.of(in);
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, text.charset()));
            rewrite.write(text.reader(), writer);
            writer.flush();
        }
    }

    /** Returns the pointer to a drawing that the sheet did not have. */
    private Optional<String> comments(String sheet, SheetSurvey survey, Map<String, String> notes)
            throws IOException {
        Relationships pointers = new Relationships(source, sheet, vocabulary);
        Optional<String> known =
                pointers.ofType("comments").map(Pointer::target).filter(source::has);
        if (known.isEmpty() && notes.isEmpty()) return Optional.empty();
        String before = known.isPresent() ? source.text(known.get()) : "";
        if (notes.isEmpty() && !NoteText.isIn(before)) return Optional.empty();
        CommentsPart comments =
                new CommentsPart(known.isPresent() ? before : CommentsPart.empty(vocabulary));
        comments.clear();
        notes.forEach(comments::add);
        if (known.isPresent()) {
            edit.replace(known.get(), comments.text(), source.charset(known.get()));
        } else {
            String part = source.unusedName("xl/comments", ".xml");
            types.add(part, ContentTypes.COMMENTS);
            pointers.add("comments", part);
            edit.add(part, comments.text());
        }
        Optional<String> drawing = shapes(pointers, survey, comments);
        pointers.save(edit);
        return drawing;
    }

    private Optional<String> shapes(
            Relationships pointers, SheetSurvey survey, CommentsPart comments) throws IOException {
        Optional<String> known =
                survey.drawing().flatMap(pointers::ofId).map(Pointer::target).filter(source::has);
        CommentShapes shapes =
                known.isPresent()
                        ? new CommentShapes(blocks, source.text(known.get()))
                        : new CommentShapes(blocks);
        shapes.change(comments.shapesToRemove(), comments.longer());
        shapes.add(comments.shapesToAdd(), survey.widths());
        if (known.isPresent()) {
            edit.replace(known.get(), shapes.text(), source.charset(known.get()));
            return Optional.empty();
        }
        String part = source.unusedName("xl/drawings/vmlDrawing", ".vml");
        types.addDrawing(part);
        edit.add(part, shapes.text());
        return Optional.of(pointers.add("vmlDrawing", part));
    }
}
