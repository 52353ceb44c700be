package planhouse.form.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Schedule;
import planhouse.form.Waiver;

/**
 * The files that say what is asked: forms, code lists, plans, their SQL. Read once, at start. A
 * folder that somebody gives takes the place of the shipped {@code jobs/}; units and code lists
 * that it does not bring are the shipped ones.
 */
public final class DefinitionFiles {

    private final Optional<Path> place;
    private final DefinitionFolder folder;
    private final DefinitionFolder shipped;
    private final SqlFiles sql;

    /**
     * @param jobs a folder of definitions; empty: the shipped ones
     * @throws DefinitionException if there is no such folder
     */
    public DefinitionFiles(Optional<Path> jobs) {
        this.place = jobs.map(path -> path.toAbsolutePath().normalize());
        this.shipped = DefinitionFolder.shipped();
        if (jobs.isPresent() && !Files.isDirectory(jobs.get())) {
            throw new DefinitionException(
                    List.of(
                            new DefinitionMistake(
                                    jobs.get().toString(), 0, "", MistakeText.of("folder.none"))));
        }
        this.folder = jobs.map(DefinitionFolder::at).orElse(shipped);
        this.sql = new SqlFiles(folder);
    }

    /** What else is checked where forms are wrong, so that all is told at once. */
    public interface Further {

        /**
         * @param asFarAsRead what could be read in spite of the mistakes
         */
        void check(Definitions asFarAsRead, Mistakes mistakes);
    }

    /**
     * Reads and checks everything that concerns forms.
     *
     * @throws DefinitionException with every mistake there is
     */
    public Definitions load() {
        return load((asFarAsRead, mistakes) -> {});
    }

    /**
     * @throws DefinitionException with every mistake there is in what concerns forms, and then in
     *     the further
     */
    public Definitions load(Further further) {
        Mistakes mistakes = new Mistakes();
        Vocabulary vocabulary = new Vocabulary(folder, shipped, mistakes);
        FormReader reader = new FormReader(vocabulary, sql);
        List<FormFile> sources = new ArrayList<>();
        List<String> files = yaml("forms");
        if (files.isEmpty()) {
            mistakes.add("forms", "", "folder.noForm");
        }
        for (String file : files) {
            new YamlFile(file, mistakes)
                    .read(folder.text(file).orElse(""))
                    .ifPresent(form -> sources.add(new FormFile(file, reader.read(form))));
        }
        new FormsTogether(sql, vocabulary.codeLists(), mistakes).check(sources);
        Optional<Schedule> schedule = schedule(codes(sources), mistakes);
        List<Form> forms =
                sources.stream()
                        .map(FormFile::form)
                        .sorted(Comparator.comparingInt(Form::order).thenComparing(Form::code))
                        .toList();
        List<Waiver> waivers = waivers(forms, mistakes);
        Definitions definitions =
                new Definitions(
                        forms,
                        vocabulary.codeLists(),
                        vocabulary.units(),
                        schedule,
                        waivers,
                        folder.backedBy(shipped, Vocabulary.FOLDER).digest());
        if (!mistakes.isEmpty()) {
            further.check(definitions, mistakes);
        }
        mistakes.throwIfAny();
        return definitions;
    }

    private List<Waiver> waivers(List<Form> forms, Mistakes mistakes) {
        return folder.text(WaiverReader.PATH)
                .flatMap(text -> new YamlFile(WaiverReader.PATH, mistakes).read(text))
                .map(section -> new WaiverReader(forms).read(section))
                .orElse(List.of());
    }

    private static Set<String> codes(List<FormFile> sources) {
        return sources.stream().map(source -> source.form().code()).collect(Collectors.toSet());
    }

    private Optional<Schedule> schedule(Set<String> forms, Mistakes mistakes) {
        return folder.text(ScheduleReader.PATH)
                .flatMap(text -> new YamlFile(ScheduleReader.PATH, mistakes).read(text))
                .map(section -> new ScheduleReader(forms).read(section));
    }

    /** The folder that was given; empty: the shipped ones. */
    public Optional<Path> place() {
        return place;
    }

    /** Whether all of it is what is shipped. */
    public boolean areShipped() {
        return folder.equals(shipped);
    }

    /** Paths of the YAML files directly in a folder of the definitions, such as {@code plans}. */
    public List<String> yaml(String of) {
        List<String> files = new ArrayList<>(folder.list(of, ".yaml"));
        files.addAll(folder.list(of, ".yml"));
        return files;
    }

    /** The text of a definition file, by its path such as {@code schedule.yaml}. */
    public Optional<String> text(String path) {
        return folder.text(path);
    }

    /** The SQL that the definitions name. */
    public SqlFiles sqlFiles() {
        return sql;
    }
}
