package planhouse.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The record of a set of workbooks: the plan's figures, and what was put into which file. */
final class Ledger {

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private final ArrayNode returns = MAPPER.createArrayNode();

    /**
     * Remembers the six returns of a workbook that is kept under a file name relative to the set.
     */
    void add(String file, CountyWorkbook workbook) {
        for (Form form : Form.values()) {
            Look look = workbook.look.of(form);
            ObjectNode node = returns.addObject();
            node.put("file", file);
            node.put("form", form.name());
            node.put("county", workbook.content.county().code);
            node.put("period", Integer.toString(workbook.content.year()));
            ArrayNode sheets = node.putArray("sheets");
            workbook.sheets.getOrDefault(form, List.of()).forEach(sheets::add);
            node.put("rows", new Tables(workbook.content, look).table().rows().size());
            ArrayNode oddities = node.putArray("oddities");
            new TreeSet<>(look.oddities()).forEach(oddity -> oddities.add(oddity.name()));
            new TreeSet<>(workbook.look.extras()).forEach(extra -> oddities.add(extra.name()));
        }
    }

    ObjectNode truth(SampleCity city) {
        Truth truth = new Truth(city, MAPPER);
        ObjectNode node = MAPPER.createObjectNode();
        node.put("label", CountyWorkbook.LABEL);
        node.put("plan", "jinhua-2020-2022");
        node.put("moneyUnit", "10 000 CNY");
        node.set("targets", truth.targets());
        node.set("clusters", truth.clusterList());
        node.set("chains", truth.chainList());
        node.set("returns", returns);
        return node;
    }

    static void save(ObjectNode node, Path file) {
        save(MAPPER.writeValueAsString(node), file);
    }

    static void save(String text, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text.replace("\r\n", "\n") + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
