package org.rapporteur.collect.isolation;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Numbers and strings inside a frame, one after another.
final class Fields {
  private static final byte ABSENT = 0;
  private static final byte PRESENT = 1;

  private Fields() {}

  /// The string, halves of surrogate pairs replaced, so that it can be written.
  static String valid(String value) {
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /// Puts fields together.
  static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Writer number(int value) {
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
      return this;
    }

    Writer number(long value) {
      out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
      return this;
    }

    /// @throws IllegalArgumentException if the string holds half a surrogate pair
    Writer string(String value) {
      try {
        var bytes =
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(value));
        number(bytes.remaining());
        out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        return this;
      } catch (CharacterCodingException e) {
        throw new IllegalArgumentException("a string cannot be written as UTF-8", e);
      }
    }

    Writer optional(@Nullable String value) {
      out.write(value == null ? ABSENT : PRESENT);
      return value == null ? this : string(value);
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  /// Takes fields apart and trusts none of them.
  static final class Reader {
    private final ByteBuffer in;

    Reader(byte[] bytes) {
      this.in = ByteBuffer.wrap(bytes);
    }

    int number() throws Breach {
      try {
        return in.getInt();
      } catch (BufferUnderflowException e) {
        throw new Breach("a field is missing");
      }
    }

    long longNumber() throws Breach {
      try {
        return in.getLong();
      } catch (BufferUnderflowException e) {
        throw new Breach("a field is missing");
      }
    }

    /// A number that counts or points: not negative and at most `limit`.
    int number(int limit) throws Breach {
      int value = number();
      if (value < 0 || value > limit) {
        throw new Breach("a number lies outside its range");
      }
      return value;
    }

    String string() throws Breach {
      int length = number(in.remaining());
      if (length > in.remaining()) {
        throw new Breach("a string is longer than its frame");
      }
      var bytes = in.slice(in.position(), length);
      in.position(in.position() + length);
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes)
            .toString();
      } catch (CharacterCodingException e) {
        throw new Breach("a string is not UTF-8");
      }
    }

    String string(int limit) throws Breach {
      var value = string();
      if (value.length() > limit) {
        throw new Breach("a string is longer than allowed");
      }
      return value;
    }

    @Nullable String optional() throws Breach {
      if (!in.hasRemaining()) {
        throw new Breach("a field is missing");
      }
      byte there = in.get();
      if (there != ABSENT && there != PRESENT) {
        throw new Breach("a mark of presence is neither yes nor no");
      }
      return there == ABSENT ? null : string();
    }

    void end() throws Breach {
      if (in.hasRemaining()) {
        throw new Breach("a frame holds more than its fields");
      }
    }
  }
}
