package dev.cordon.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** bin/jdk.sh, which mvnw and cordon ask for a JDK. The JDKs here are a file "release" and a javac that does nothing. */
class JdkSearchTest {

    @TempDir
    Path machine;

    /** All that the scripts see of their surroundings: no java on the PATH, no usual folders but those of the test. */
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void emptyMachine() throws IOException {
        Path tools = Files.createDirectories(machine.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + onThePath(tool) + " \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
        environment.put("CORDON_JDK_ROOTS", machine.resolve("jvm") + ":" + machine.resolve("sdkman"));
    }

    @Test
    void javaHomeIsTooOldAndAUsualPlaceHasANewOne() throws Exception {
        environment.put("JAVA_HOME", jdk("old/jdk-17", "17.0.15").toString());
        Path newest = jdk("jvm/temurin-25", "25.0.3");
        jdk("jvm/java-21", "21.0.9");
        jdk("sdkman/24-open", "24");

        assertThat(search()).isEqualTo(new Outcome(0, newest + " 25 25.0.3\n", ""));
    }

    @Test
    void javaHomeIsPreferredIfItSuits() throws Exception {
        Path preferred = jdk("mine/21", "21.0.9");
        environment.put("JAVA_HOME", preferred.toString());
        jdk("jvm/temurin-25", "25.0.3");

        assertThat(search().out()).startsWith(preferred + " ");
    }

    @Test
    void cordonJavaHomeIsPreferredToJavaHome() throws Exception {
        Path preferred = jdk("mine/21", "21.0.9");
        environment.put("CORDON_JAVA_HOME", preferred.toString());
        environment.put("JAVA_HOME", jdk("mine/25", "25.0.3").toString());

        assertThat(search().out()).startsWith(preferred + " ");
    }

    @Test
    void javaOnThePathIsFoundThroughItsLinks() throws Exception {
        Path home = jdk("opt/jdk 26", "26-ea");
        executable(home.resolve("bin/java"), "");
        Files.createSymbolicLink(machine.resolve("tools/java"), home.resolve("bin/java"));

        assertThat(search().out()).isEqualTo(home.toRealPath() + " 26 26-ea\n");
    }

    @Test
    void onAMacTheHomeIsTwoFoldersDeeper() throws Exception {
        Path home = jdk("jvm/temurin-25.jdk/Contents/Home", "25.0.3");

        assertThat(search().out()).startsWith(home + " ");
    }

    @Test
    void noneIsNewEnough() throws Exception {
        Path old = jdk("jvm/java-17", "17.0.15");
        Files.createSymbolicLink(machine.resolve("jvm/default"), old);
        Path eight = jdk("jvm/java-8", "1.8.0_402");
        Path jre = jdk("jvm/jre-25", "25.0.3");
        Files.delete(jre.resolve("bin/javac"));

        Outcome outcome = search();
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("needs a JDK of version 21 or newer")
                .containsOnlyOnce(old.toRealPath() + ": 17.0.15\n")
                .contains(eight.toRealPath() + ": 1.8.0_402\n")
                .contains(jre.toRealPath() + ": 25.0.3 without a compiler (a JRE, not a JDK)\n")
                .contains("Debian 12 has only 17 itself: temurin-25-jdk");
    }

    @Test
    void theWrapperAndTheLauncherBothSayWhatIsMissing() throws Exception {
        for (String script : List.of("mvnw", "cordon")) {
            Outcome outcome = run(Checkout.ROOT.resolve(script).toString(), "--version");
            assertThat(outcome.exit()).as(script).isEqualTo(4);
            assertThat(outcome.err()).as(script).contains("needs a JDK of version 21 or newer", "Found no JDK at all");
        }
    }

    private Path jdk(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
        executable(home.resolve("bin/javac"), "");
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
    }

    private Outcome search() throws Exception {
        return run(
                "-euc",
                ". \"$0\"; echo \"$JAVA_HOME\" $cordon_jdk_version $cordon_jdk_full",
                Checkout.ROOT.resolve("bin/jdk.sh").toString());
    }

    private record Outcome(int exit, String out, String err) {}

    private Outcome run(String... arguments) throws Exception {
        ProcessBuilder sh = new ProcessBuilder("/bin/sh");
        sh.command().addAll(List.of(arguments));
        sh.environment().clear();
        sh.environment().putAll(environment);
        Path out = machine.resolve("out");
        Path err = machine.resolve("err");
        int exit = sh.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(exit, Files.readString(out), Files.readString(err));
    }

    private static Path onThePath(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + tool + " on the PATH: bin/jdk.sh and its tests need a POSIX shell and its tools"));
    }
}
