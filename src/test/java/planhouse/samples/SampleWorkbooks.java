package planhouse.samples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import planhouse.samples.WorkbookLook.Extra;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the shipped samples: 36 county workbooks, one of them once with mistakes and once
 * corrected, and their truth.
 */
final class SampleWorkbooks {

    static final Path SAMPLES = Path.of("src/main/resources/samples");
    static final Path TRUTH = Path.of("src/test/resources/samples/truth.json");

    private static final long LOOKS = 1254;

    private SampleWorkbooks() {}

    /**
     * Writes the samples and their truth into a checkout of the repository, given or the current
     * folder.
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Map<String, CountyWorkbook> files = new LinkedHashMap<>();
        ObjectNode truth = make(files);
        files.forEach((name, workbook) -> workbook.save(root.resolve(SAMPLES).resolve(name)));
        Ledger.save(String.join("\n", index(files)), root.resolve(SAMPLES).resolve("index.txt"));
        Ledger.save(truth, root.resolve(TRUTH));
    }

    /**
     * The files in the order in which a bureau would receive them: by year, the correction last.
     */
    static List<String> index(Map<String, CountyWorkbook> files) {
        return files.keySet().stream().sorted().toList();
    }

    /** Fills the map with workbooks by file name, and returns the truth about them. */
    static ObjectNode make(Map<String, CountyWorkbook> files) {
        SampleCity city = SampleCity.shipped();
        Ledger ledger = new Ledger();
        Random random = new Random(LOOKS);
        ObjectNode mistaken = Ledger.MAPPER.createObjectNode();
        for (CountyYear content : city.returns()) {
            WorkbookLook look = look(content, random);
            CountyWorkbook workbook = new CountyWorkbook(content, look);
            String file = content.year() + "/" + workbook.fileName();
            if (content.county() == County.YIWU && content.year() == 2021) {
                String corrected = "corrections/义乌市-2021-更正" + look.extension();
                files.put(corrected, workbook);
                ledger.add(corrected, workbook);
                workbook = new CountyWorkbook(content, look);
                mistaken.put("file", file);
                mistaken.put("correctedBy", corrected);
                new Mistakes(workbook, mistaken.putArray("mistakes")).make();
            } else {
                ledger.add(file, workbook);
            }
            files.put(file, workbook);
        }
        ObjectNode truth = ledger.truth(city);
        truth.set("mistaken", mistaken);
        return truth;
    }

    private static WorkbookLook look(CountyYear content, Random random) {
        WorkbookLook look = WorkbookLook.drawn(random);
        if (content.county() == County.YIWU && content.year() == 2021) {
            return WorkbookLook.plain()
                    .with(
                            Form.JH01,
                            sheet ->
                                    sheet.with(
                                            Oddity.TOTAL_BOTTOM,
                                            Oddity.COLUMN_NUMBERS,
                                            Oddity.COUNTY_BUREAU))
                    .with(Form.JH02, sheet -> sheet.with(Oddity.COUNTY_BUREAU));
        }
        // two workbooks come from offices that never left the old format
        boolean old =
                content.county() == County.WUYI && content.year() == 2019
                        || content.county() == County.PANAN && content.year() == 2021;
        look = old ? look.with(Extra.OLD_FORMAT) : look.without(Extra.OLD_FORMAT);
        if (content.county() == County.PUJIANG && content.year() == 2020) {
            look = look.with(Form.JH06, sheet -> sheet.with(Oddity.TOTAL_TOP, Oddity.HASH_PREFIX));
        }
        // one county writes its headers in English, the others never do
        for (Form form : new Form[] {Form.JH01, Form.JH05}) {
            look =
                    look.with(
                            form,
                            sheet ->
                                    content.county() == County.DONGYANG
                                            ? sheet.with(Oddity.ENGLISH_HEADERS)
                                            : sheet.without(Set.of(Oddity.ENGLISH_HEADERS)));
        }
        return look;
    }
}
