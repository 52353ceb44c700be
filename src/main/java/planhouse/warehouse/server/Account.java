package planhouse.warehouse.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who the server runs as. PostgreSQL refuses root, so that root starts it in a user namespace (its
 * files stay root's, yet the server does not see itself as root) or as another user, who then owns
 * the data folder. Whoever owns the data folder keeps running it.
 *
 * @param prefix the words before a command that make it run as this account
 */
record Account(int userId, int groupId, List<String> prefix) {

    private static final int UNCHANGED = -1;

    Account {
        prefix = List.copyOf(prefix);
    }

    /**
     * The account for the server whose data is, or will be, in {@code folder}.
     *
     * @throws ServerUnavailableException when root has no way to become another user
     */
    static Account forServer(ServerFolder folder, ServerPrograms programs) throws IOException {
        if (!OperatingSystem.userIsRoot()) return new Account(UNCHANGED, UNCHANGED, List.of());

        List<Account> candidates = candidates(folder);
        for (Account candidate : candidates) {
            if (candidate.runs(programs.program("postgres"))) return candidate;
        }
        String tried = candidates.stream().map(c -> String.join(" ", c.prefix)).toList().toString();
        throw new ServerUnavailableException(ServerProblem.ROOT_REFUSED, folder.path(), tried);
    }

    /** Makes the file or folder this account's; does nothing for an account that shares ours. */
    void own(Path path) throws IOException {
        if (userId > 0) Folders.give(path, userId, groupId);
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(arguments);
        return words;
    }

    private static List<Account> candidates(ServerFolder folder) throws IOException {
        Account namespace = new Account(UNCHANGED, UNCHANGED, List.of("unshare", "-U"));
        Path data = folder.data();
        if (Files.exists(data)) {
            int owner = number(data, "unix:uid");
            return owner == 0
                    ? List.of(namespace)
                    : switchedTo(owner, number(data, "unix:gid")).toList();
        }
        int owner = number(folder.path(), "unix:uid");
        Stream<Account> ownerOfHome =
                owner == 0 ? Stream.empty() : switchedTo(owner, number(folder.path(), "unix:gid"));
        return Stream.of(
                        Stream.of(namespace),
                        ownerOfHome,
                        known("postgres").stream().flatMap(a -> switchedTo(a[0], a[1])),
                        known("nobody").stream().flatMap(a -> switchedTo(a[0], a[1])))
                .flatMap(a -> a)
                .toList();
    }

    private static Stream<Account> switchedTo(int userId, int groupId) {
        return Stream.of(
                new Account(
                        userId,
                        groupId,
                        List.of(
                                "setpriv",
                                "--reuid=" + userId,
                                "--regid=" + groupId,
                                "--clear-groups")),
                new Account(
                        userId,
                        groupId,
                        List.of("sudo", "-n", "-u", "#" + userId, "-g", "#" + groupId)));
    }

    /** User and group number of a name in the password file. */
    private static Optional<int[]> known(String name) throws IOException {
        Path accounts = Path.of("/etc/passwd");
        if (!Files.isReadable(accounts)) return Optional.empty();
        return Files.readAllLines(accounts).stream()
                .map(line -> line.split(":"))
                .filter(fields -> fields.length > 3 && fields[0].equals(name))
                .map(f -> new int[] {Integer.parseInt(f[2]), Integer.parseInt(f[3])})
                .findFirst();
    }

    private static int number(Path path, String attribute) throws IOException {
        return (Integer) Files.getAttribute(path, attribute, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean runs(Path postgres) throws IOException {
        try {
            return Program.run(command(postgres, List.of("--version")), "").succeeded();
        } catch (ProgramNotFoundException absent) {
            return false;
        }
    }
}
