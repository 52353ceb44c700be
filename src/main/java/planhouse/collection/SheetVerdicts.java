package planhouse.collection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import planhouse.collection.belonging.TemplateNames;
import planhouse.collection.header.HeaderMatch;
import planhouse.collection.word.SheetNames;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.indicator.Bilingual;
import planhouse.workbook.CellAddress;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Row;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.Visibility;
import planhouse.workbook.marking.OwnNames;

/**
 * Why sheets are left alone. Hidden sheets and drafts never count as returns, whatever they hold: a
 * draft that is meant is renamed by who sends it.
 */
final class SheetVerdicts {

    private final List<DefinedName> names;

    SheetVerdicts(List<DefinedName> names) {
        this.names = List.copyOf(names);
    }

    /** Whether a sheet is one that we put in front of a marked workbook. */
    boolean isOurs(Sheet sheet) {
        return OwnNames.isFindings(sheet.name(), names);
    }

    Optional<SheetLeftAlone> notRead(Sheet sheet) {
        if (isOurs(sheet)) {
            return Optional.of(SheetReason.FINDINGS.of(sheet.name()));
        }
        if (sheet.kind() != SheetKind.WORKSHEET) {
            return Optional.of(SheetReason.NO_WORKSHEET.of(sheet.name()));
        }
        if (isHidden(sheet)) {
            return Optional.of(SheetReason.HIDDEN.of(sheet.name()));
        }
        if (SheetNames.isDraft(sheet.name())) {
            return Optional.of(SheetReason.DRAFT.of(sheet.name()));
        }
        return Optional.empty();
    }

    /** A worksheet that its sender does not show, and we did not put there. */
    boolean isHidden(Sheet sheet) {
        return sheet.kind() == SheetKind.WORKSHEET
                && sheet.visibility() != Visibility.VISIBLE
                && !isOurs(sheet);
    }

    SheetLeftAlone hidden(Sheet sheet, HeaderMatch found) {
        return SheetReason.HIDDEN_FORM.of(sheet.name(), found.layout().form().code());
    }

    /** A sheet that was made by a template of other definitions than these. */
    Optional<SheetLeftAlone> ofUnknownTemplate(Sheet sheet, Definitions definitions) {
        return names.stream()
                .filter(name -> name.name().equalsIgnoreCase(TemplateNames.FORM))
                .filter(name -> sheet.name().equals(name.sheet()))
                .map(name -> name.reference().replace("\"", ""))
                .filter(code -> definitions.form(code).isEmpty())
                .findFirst()
                .map(code -> SheetReason.UNKNOWN_TEMPLATE.of(sheet.name(), code));
    }

    /** A sheet that is empty, or that its name says to be no form. */
    Optional<SheetLeftAlone> named(Sheet sheet, List<Row> firstRows) {
        if (firstRows.isEmpty()) {
            return Optional.of(SheetReason.EMPTY.of(sheet.name()));
        }
        if (SheetNames.isInstructions(sheet.name())) {
            return Optional.of(SheetReason.INSTRUCTIONS.of(sheet.name()));
        }
        if (SheetNames.isCover(sheet.name())) {
            return Optional.of(SheetReason.COVER.of(sheet.name()));
        }
        return SheetNames.isCodes(sheet.name())
                ? Optional.of(SheetReason.CODES.of(sheet.name()))
                : Optional.empty();
    }

    SheetLeftAlone noForm(Sheet sheet, Optional<HeaderMatch> nearest) {
        return nearest.filter(SheetVerdicts::isNear)
                .map(match -> nearest(sheet, match))
                .orElseGet(() -> SheetReason.UNLIKE_ANY.of(sheet.name()));
    }

    /** A form whose headers stand one below another, as if rows and columns were swapped. */
    SheetLeftAlone turned(Sheet sheet, HeaderMatch found) {
        String column = CellAddress.columnLetters(found.lastRow());
        return SheetReason.TURNED.of(sheet.name(), found.layout().form().code(), column);
    }

    /** A form, on a sheet that its file does not name. */
    SheetLeftAlone notLookedFor(Sheet sheet, HeaderMatch found) {
        Form form = found.layout().form();
        return SheetReason.NOT_LOOKED_FOR.of(
                sheet.name(),
                form.code(),
                String.valueOf(found.firstRow()),
                new Bilingual(
                        String.join("、", form.sheetNames()), String.join(", ", form.sheetNames())));
    }

    /** One column alone may carry a form's word by chance. */
    private static boolean isNear(HeaderMatch match) {
        return match.items().size() >= 2
                || (!match.items().isEmpty() && match.neededFound() * 3 >= match.needed());
    }

    private static SheetLeftAlone nearest(Sheet sheet, HeaderMatch match) {
        String form = match.layout().form().code();
        String row = String.valueOf(match.lastRow());
        if (match.missing().isEmpty() && match.neededFound() == match.needed()) {
            return SheetReason.WITHOUT_ROWS.of(sheet.name(), form, row);
        }
        Bilingual missing =
                new Bilingual(
                        match.lacking().stream()
                                .map(item -> item.name().zh())
                                .collect(Collectors.joining("、")),
                        match.lacking().stream()
                                .map(item -> item.name().en())
                                .collect(Collectors.joining(", ")));
        return SheetReason.NEAR_A_FORM.of(
                sheet.name(),
                form,
                row,
                String.valueOf(match.neededFound()),
                String.valueOf(match.needed()),
                missing);
    }
}
