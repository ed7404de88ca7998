package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the items of a stage pass through several threads.
class CoresTest {
  private static final int MANY = 1000;

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 5})
  void what_comes_out_is_in_the_order_of_what_went_in(int threads) {
    var taken = new ArrayList<Integer>();
    new Cores(threads)
        .through(
            IntStream.range(0, MANY).iterator(),
            i -> {
              Thread.yield();
              return i * i;
            },
            taken::add);
    assertThat(taken)
        .containsExactlyElementsOf(IntStream.range(0, MANY).map(i -> i * i).boxed().toList());
  }

  @Test
  void items_are_fetched_and_outcomes_taken_by_the_one_who_asks_and_worked_on_by_others() {
    var fetchers = new HashSet<Thread>();
    var workers = ConcurrentHashMap.<Thread>newKeySet();
    var takers = new HashSet<Thread>();
    new Cores(2)
        .through(
            IntStream.range(0, MANY)
                .boxed()
                .peek(i -> fetchers.add(Thread.currentThread()))
                .iterator(),
            i -> workers.add(Thread.currentThread()),
            added -> takers.add(Thread.currentThread()));
    assertThat(fetchers).containsOnly(Thread.currentThread());
    assertThat(takers).containsOnly(Thread.currentThread());
    assertThat(workers).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  @Test
  void two_items_are_worked_on_at_once() {
    var both = new CountDownLatch(2);
    new Cores(2)
        .through(
            List.of("one", "two").iterator(),
            item -> {
              both.countDown();
              await(both);
              return item;
            },
            item -> assertThat(item).isNotBlank());
    assertThat(both.getCount()).isZero();
  }

  @Test
  void of_many_items_only_some_are_fetched_ahead() {
    var fetched = new AtomicInteger();
    var most = new AtomicInteger();
    var taken = new AtomicInteger();
    Consumer<Integer> taker =
        i -> most.accumulateAndGet(fetched.get() - taken.incrementAndGet(), Math::max);
    new Cores(2)
        .through(
            IntStream.range(0, MANY).boxed().peek(i -> fetched.incrementAndGet()).iterator(),
            i -> i,
            taker);
    assertThat(taken).hasValue(MANY);
    assertThat(most.get()).isLessThan(MANY / 10);
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2})
  void what_fails_is_said_after_what_came_before_it_was_taken(int threads) {
    var taken = new ArrayList<Integer>();
    assertThatThrownBy(() ->
            new Cores(threads)
                .through(
                    IntStream.range(0, MANY).iterator(),
                    i -> {
                      if (i == 7) {
                        throw new IllegalArgumentException("seven");
                      }
                      return i;
                    },
                    taken::add))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seven");
    assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
