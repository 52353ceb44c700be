package planhouse.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import planhouse.samples.Defect.Planted;
import tools.jackson.databind.node.ArrayNode;

/**
 * An unseen set of workbooks from a seed: another city, another assignment of oddities to sheets,
 * the figures a loader must arrive at, and workbooks with a single defect each.
 *
 * <pre>
 * truth.json               the plan's figures, and every return with its rows and oddities
 * workbooks/YEAR/…         36 valid workbooks
 * defects/NN-KIND-…        a valid workbook but for one cell
 * defects/valid/NN-KIND-…  the same without the defect
 * defects/expected.json    file, form, sheet, cell and kind of each defect
 * </pre>
 */
final class Examination {

    private final long seed;
    private final SampleCity city;

    Examination(long seed) {
        this.seed = seed;
        this.city = new SampleCity(seed, Outlook.drawn(new Random(seed * 31 + 7)));
    }

    /** Writes an examination: the folder, then the seed. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Examination examination = new Examination(Long.parseLong(arguments[1]));
        examination.writeWorkbooks(folder);
        examination.writeDefects(folder.resolve("defects"));
    }

    void writeWorkbooks(Path folder) {
        Random random = new Random(seed + 1);
        Ledger ledger = new Ledger();
        for (CountyYear content : city.returns()) {
            CountyWorkbook workbook = new CountyWorkbook(content, WorkbookLook.drawn(random));
            String file = "workbooks/" + content.year() + "/" + workbook.fileName();
            workbook.save(folder.resolve(file));
            ledger.add(file, workbook);
        }
        Ledger.save(ledger.truth(city).put("seed", seed), folder.resolve("truth.json"));
    }

    void writeDefects(Path folder) {
        ArrayNode expected = Ledger.MAPPER.createArrayNode();
        visitDefects(
                (defect, pair) -> {
                    int number = expected.size() + 1;
                    String file =
                            "%02d-%s-%s-%s"
                                    .formatted(
                                            number,
                                            defect.form(),
                                            defect.kind(),
                                            pair.defective().fileName());
                    pair.valid().save(folder.resolve("valid").resolve(file));
                    pair.defective().save(folder.resolve(file));
                    CountyYear content = pair.valid().content;
                    expected.addObject()
                            .put("file", file)
                            .put("form", defect.form().name())
                            .put("county", content.county().code)
                            .put("period", Integer.toString(content.year()))
                            .put("kind", defect.kind())
                            .put("item", pair.planted().item())
                            .put("sheet", pair.planted().place().sheet())
                            .put("cell", pair.planted().place().cell())
                            .put("found", pair.planted().found());
                });
        Ledger.save(Ledger.MAPPER.writeValueAsString(expected), folder.resolve("expected.json"));
    }

    /** A workbook with a defect and the same workbook without. */
    record Pair(CountyWorkbook valid, CountyWorkbook defective, Planted planted) {}

    void visitDefects(BiConsumer<Defect, Pair> visitor) {
        Random random = new Random(seed + 2);
        for (Defect defect : Defects.all()) {
            CountyYear content = content(defect, random);
            WorkbookLook look = defect.fit(WorkbookLook.drawn(random));
            CountyWorkbook valid = new CountyWorkbook(content, look);
            CountyWorkbook defective = new CountyWorkbook(content, look);
            Planted planted = defect.plant().into(new Bed(defective, defect.form(), random));
            visitor.accept(defect, new Pair(valid, defective, planted));
        }
    }

    /** Any county's returns that are fit for the defect. */
    private CountyYear content(Defect defect, Random random) {
        List<CountyYear> fit = new ArrayList<>();
        for (CountyYear content : city.returns()) {
            boolean enough = content.facilities().size() > 2 && content.enterprises().size() > 20;
            boolean part =
                    new Rows(content, Look.plain(Form.JH05))
                            .rows().stream()
                                    .anyMatch(row -> Defects.ofWhichWithoutGrowth(row.values()));
            if (enough && (part || !defect.kind().equals("of-which-above-parent")))
                fit.add(content);
        }
        return fit.get(random.nextInt(fit.size()));
    }
}
