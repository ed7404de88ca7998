package org.rapporteur.inspection.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/// What the rules look for in compiled code.
final class Code {
  static final DescribedPredicate<JavaClass> IS_PRIMITIVE =
      DescribedPredicate.describe("are primitive", c -> c.getBaseComponentType().isPrimitive());

  static final DescribedPredicate<JavaClass> OPENS_CONNECTIONS =
      named(
          "open connections",
          "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)"
              + "|java\\.nio\\.channels\\..*Socket.*");

  private static final DescribedPredicate<JavaClass> IS_THE_WORLD =
      named(
          "belong to the world",
          "java\\.nio\\.(file|channels)\\..*"
              + "|java\\.io\\.(File.*|RandomAccessFile)"
              + "|java\\.net\\.(?!URI$|URL$|URISyntaxException$).*"
              + "|java\\.lang\\.(Thread|ThreadBuilders|Process|ProcessBuilder)(\\$.*)?"
              + "|java\\.util\\.concurrent\\.(Execut.*|ForkJoin.*|.*Executor.*|CompletableFuture)"
              + "|java\\.util\\.(Timer|TimerTask)"
              + "|java\\.time\\.(Clock|InstantSource)"
              + "|java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger"
              + "|java\\.security\\.SecureRandom|java\\.util\\.concurrent\\.ThreadLocalRandom");

  private static final Pattern READS_THE_WORLD =
      Pattern.compile(
          "java\\.time\\.[A-Za-z.]+\\.now"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)"
              + "|java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID"
              + "|java\\.util\\.(Collection\\.parallelStream|stream\\..*\\.parallel)");

  private static final Pattern LOGGER =
      Pattern.compile(
          "java\\.util\\.logging\\.Logger|java\\.lang\\.System\\$Logger|org\\.slf4j\\..*");

  /// What may be done with a logger: to find that of a library and silence it.
  private static final Set<String> SILENCING = Set.of("getLogger", "setLevel");

  private Code() {}

  static ArchCondition<JavaClass> dependOnTheWorld() {
    return new ArchCondition<>("depend on the world") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        one.getDirectDependenciesFromSelf().stream()
            .filter(d -> IS_THE_WORLD.test(d.getTargetClass().getBaseComponentType()))
            .map(Dependency::getDescription)
            .forEach(seen -> events.add(SimpleConditionEvent.satisfied(one, seen)));
        one.getAccessesFromSelf().stream()
            .filter(a -> READS_THE_WORLD.matcher(target(a)).matches())
            .map(JavaAccess::getDescription)
            .forEach(seen -> events.add(SimpleConditionEvent.satisfied(one, seen)));
      }
    };
  }

  static ArchCondition<JavaClass> writeToALog() {
    return new ArchCondition<>("write to a log") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        one.getAccessesFromSelf().stream()
            .filter(a -> LOGGER.matcher(a.getTargetOwner().getName()).matches())
            .filter(a -> !SILENCING.contains(a.getTarget().getName()))
            .map(JavaAccess::getDescription)
            .forEach(seen -> events.add(SimpleConditionEvent.satisfied(one, seen)));
      }
    };
  }

  static ArchCondition<JavaClass> haveNoPackageNamed(String... names) {
    var unwanted = Set.of(names);
    return new ArchCondition<>("have no package named " + unwanted) {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        if (Arrays.stream(one.getPackageName().split("\\.")).anyMatch(unwanted::contains)) {
          events.add(SimpleConditionEvent.violated(one, one.getName() + " has no home"));
        }
      }
    };
  }

  static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package with @NullMarked") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  one, one.getName() + " lives in a package without @NullMarked package-info"));
        }
      }
    };
  }

  private static String target(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static DescribedPredicate<JavaClass> named(String description, String pattern) {
    var compiled = Pattern.compile(pattern);
    return DescribedPredicate.describe(
        description, c -> compiled.matcher(c.getBaseComponentType().getName()).matches());
  }
}
