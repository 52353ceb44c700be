package planhouse.cleaning;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.collection.table.CommentedCell;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;
import planhouse.workbook.Row;

/** The cells beside which comments stand, as their rows pass. */
final class CommentedCells {

    private final List<CellComment> comments;
    private final Map<Integer, List<CellComment>> byRow;
    private final Map<CellAddress, Cell> cells = new HashMap<>();

    CommentedCells(List<CellComment> comments) {
        this.comments = List.copyOf(comments);
        this.byRow = comments.stream().collect(groupingBy(comment -> comment.cell().row()));
    }

    void pass(Row row) {
        for (CellComment comment : byRow.getOrDefault(row.number(), List.of())) {
            CellAddress at = comment.cell();
            row.cellAt(at.column()).ifPresent(cell -> cells.put(at, cell));
        }
    }

    /** Those of the rows from first to last. */
    List<CommentedCell> within(int first, int last) {
        return comments.stream()
                .filter(comment -> comment.cell().row() >= first && comment.cell().row() <= last)
                .map(
                        comment ->
                                new CommentedCell(
                                        comment, Optional.ofNullable(cells.get(comment.cell()))))
                .toList();
    }
}
