package org.rapporteur.model.trace;

/// Takes what readers find, one at a time, so that files of any size can be read.
public interface TraceSink {
  void node(Node node);

  void edge(Edge edge);

  void listing(Listing listing);

  void same(SameNode same);

  void rebuttal(Rebuttal rebuttal);

  void absence(Absence absence);

  void unusable(Unusable row);
}
