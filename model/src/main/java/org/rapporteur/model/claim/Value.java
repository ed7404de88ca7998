package org.rapporteur.model.claim;

import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.time.Time;

/// What is asserted of the subject.
public sealed interface Value {
  /// The value as exports print it.
  String print();

  /// A figure.
  record Figure(Quantity quantity) implements Value {
    @Override
    public String print() {
      return quantity.print();
    }
  }

  /// A date.
  record Date(Time time) implements Value {
    @Override
    public String print() {
      return time.edtf().value();
    }
  }

  /// A printed time that no date could be found for.
  record Undated(String printed) implements Value {
    @Override
    public String print() {
      return printed;
    }
  }

  /// Somebody or something with a name.
  ///
  /// @param name as the document prints it
  record Named(EntityId entity, String name) implements Value {
    @Override
    public String print() {
      return name;
    }
  }

  /// Words.
  record Words(String text) implements Value {
    @Override
    public String print() {
      return text;
    }
  }
}
