package dev.cordon.bench;

import dev.cordon.index.Index;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** All shipped lists read, archived and indexed from nothing, in a JVM of one GiB that has done nothing before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
public class FillBenchmark {

    @Benchmark
    public int fromNothing() throws IOException {
        Path root = Files.createTempDirectory("cordon-bench");
        return Index.open(ShippedHome.fill(root.resolve("home"))).nameCount();
    }
}
