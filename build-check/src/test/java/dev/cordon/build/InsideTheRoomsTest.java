package dev.cordon.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says of the inside of a room. */
class InsideTheRoomsTest {

    private static final JavaClasses CORDON =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.cordon");

    private static final String REGISTER = "dev.cordon.lists.Readers";

    @Test
    void allRoomsAreLookedAt() {
        assertThat(CORDON.stream().map(JavaClass::getPackageName))
                .contains("dev.cordon.terms", "dev.cordon.lists", "dev.cordon.cli");
    }

    /** The register names every shelf, and every shelf the interface beside the register: that circle is meant. */
    @Test
    void noPackagesUseOneAnotherInACircle() {
        slices().assignedFrom(PACKAGES)
                .should()
                .beFreeOfCycles()
                .ignoreDependency(theRegister(), resideInAPackage("dev.cordon.lists.*.."))
                .check(CORDON);
    }

    @Test
    void shelvesNeverSeeEachOther() {
        slices().matching("dev.cordon.lists.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CORDON);
    }

    @Test
    void shelvesNeverSeeTheRegister() {
        noClasses()
                .that()
                .resideInAPackage("dev.cordon.lists.*..")
                .should()
                .dependOnClassesThat(theRegister())
                .allowEmptyShould(true)
                .check(CORDON);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Utility|Utilities|Helpers?|Managers?|Impl)([A-Z0-9$_].*)?")
                .check(CORDON);
    }

    private static DescribedPredicate<JavaClass> theRegister() {
        return DescribedPredicate.describe(
                "the register of readers",
                type -> type.getName().equals(REGISTER) || type.getName().startsWith(REGISTER + "$"));
    }

    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("dev.cordon")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };
}
