package planhouse.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;

/** Valid workbooks of an unseen city in which any number of cells of all six forms is spoiled. */
public final class ManyFaults {

    private static final int MOST_A_FORM = 6;

    /** None of them is a number, whichever way it is read. */
    private static final List<String> FAULTS =
            List.of("约120", "120余", "1,2,3", "12o", "一百多", "120-130", "≥5", "1.2.3", "12 5", "？");

    private ManyFaults() {}

    /**
     * A workbook and its spoiled cells.
     *
     * @param cells sheet and address, such as {@code 表1!F8}
     */
    public record Spoiled(Path file, List<String> cells) {}

    /** Writes workbooks of counties drawn at random below a folder. */
    public static List<Spoiled> write(Path folder, long seed, int workbooks) {
        Random random = new Random(seed);
        List<CountyYear> returns =
                new ArrayList<>(new SampleCity(seed, Outlook.drawn(new Random(seed))).returns());
        Collections.shuffle(returns, random);
        List<Spoiled> written = new ArrayList<>();
        for (CountyYear content : returns.subList(0, workbooks)) {
            WorkbookLook look = WorkbookLook.drawn(random).without(WorkbookLook.Extra.OLD_FORMAT);
            CountyWorkbook workbook = new CountyWorkbook(content, look);
            List<String> cells = new ArrayList<>();
            for (Form form : Form.values()) cells.addAll(spoil(workbook, form, random));
            Path file = folder.resolve(workbook.fileName());
            workbook.save(file);
            written.add(new Spoiled(file, cells));
        }
        return written;
    }

    private static List<String> spoil(CountyWorkbook workbook, Form form, Random random) {
        Bed bed = new Bed(workbook, form, random);
        List<Spot> spots = new ArrayList<>();
        for (Line.Row row : bed.rows) {
            for (Map.Entry<String, Value> value : row.values().entrySet()) {
                Spot spot = new Spot(form, row.key(), value.getKey());
                Place place = workbook.places.get(spot);
                boolean ofForm = !value.getKey().startsWith("_");
                if (ofForm
                        && value.getValue() instanceof Value.Number
                        && place != null
                        && workbook.cell(place).getCellType() == CellType.NUMERIC) {
                    spots.add(spot);
                }
            }
        }
        spots.sort(Comparator.comparing(Spot::toString));
        Collections.shuffle(spots, random);
        List<String> cells = new ArrayList<>();
        for (Spot spot :
                spots.subList(0, Math.min(spots.size(), random.nextInt(MOST_A_FORM + 1)))) {
            String fault = FAULTS.get(random.nextInt(FAULTS.size()));
            Place place = bed.text(spot.key(), spot.column(), fault).place();
            cells.add(place.sheet() + "!" + place.cell());
        }
        return cells;
    }
}
