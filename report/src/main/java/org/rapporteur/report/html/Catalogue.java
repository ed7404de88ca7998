package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Section;

/// A list of the report: its most important items stand on the first page, all of them on pages of
/// their own if there is not room for all.
///
/// @param id anchor of the section and name of its pages
/// @param noun what the items are, such as `happenings`
/// @param items all, in the order in which they are read
/// @param importance most important first
/// @param room how many stand on the first page
record Catalogue<T>(
    String id,
    String title,
    String lead,
    String noun,
    List<T> items,
    Comparator<? super T> importance,
    int room,
    Composer<T> composer) {
  private static final int PER_PAGE = 150;

  /// An item and its place in the list.
  private record Placed<T>(T item, int place) {}

  /// Puts items into words.
  interface Composer<T> {
    Section compose(Head head, List<T> items, Notes notes);
  }

  /// The most important items, in reading order.
  List<T> first() {
    if (items.size() <= room) {
      return items;
    }
    Comparator<Placed<T>> order =
        Comparator.<Placed<T>, T>comparing(Placed::item, importance)
            .thenComparingInt(Placed::place);
    var best = new PriorityQueue<>(order.reversed());
    for (int i = 0; i < items.size(); i++) {
      best.add(new Placed<>(items.get(i), i));
      if (best.size() > room) {
        best.remove();
      }
    }
    return best.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::item).toList();
  }

  /// All items, page by page.
  List<List<T>> pages() {
    var pages = new ArrayList<List<T>>();
    for (int from = 0; from < items.size(); from += PER_PAGE) {
      pages.add(items.subList(from, Math.min(items.size(), from + PER_PAGE)));
    }
    return pages;
  }

  /// The file of a page, counted from 0.
  String file(int page) {
    return page == 0 ? id + ".html" : id + "-" + (page + 1) + ".html";
  }
}
