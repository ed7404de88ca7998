package org.rapporteur.inspection.mechanism;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.inspection.cli.Said;

/// A small pack on an invented assembly, without a mistake, and a case to load it into.
final class LakePack {
  static final String DPRK = "../reference/dprk";
  final String box;
  final Path pack;

  LakePack(Path temporary) throws IOException {
    box = temporary.resolve("case").toString();
    pack = Files.createDirectories(temporary.resolve("lake"));
    write(
        "pack.yaml",
        "id: lake\n"
            + "title: Lake Ardo\n"
            + "bodies: [bodies.csv]\n"
            + "mechanisms: [mechanisms.csv]\n"
            + "acts: [acts.csv]\n"
            + "rules: [rules.yaml]\n");
    write(
        "bodies.csv",
        "id,body,label,start,end,membership,predecessor\n"
            + "old,OLD,Old Assembly,..,1999,10,\n"
            + "lake,LAKE,Assembly of the Lake,2000,..,20,OLD\n");
    write(
        "mechanisms.csv",
        "id,type,label,form,body\nenvoy,mandate,Envoy,envoy,LAKE\nlaw-1,resolution,Law 1,,LAKE\n");
    write(
        "acts.csv",
        "id,mechanism,act,person,body,occurred,until,yes,no,abstain\n"
            + "a,envoy,in-office,Ines Marlow,,2019-03-01,2020-06,,,\n"
            + "b,law-1,adopted,,LAKE,2021-05-04,,12,6,1\n");
    write(
        "rules.yaml",
        "- id: V\n"
            + "  kind: vacancy\n"
            + "  applies-to: {form: envoy}\n"
            + "  parameters: {}\n"
            + "  source: invented\n");
  }

  void write(String name, String text) throws IOException {
    write(name, text, UTF_8);
  }

  void write(String name, String text, Charset charset) throws IOException {
    Files.write(pack.resolve(name), text.getBytes(charset));
  }

  void add(String name, String row) throws IOException {
    Files.writeString(pack.resolve(name), Files.readString(pack.resolve(name)) + row + "\n");
  }

  Said mechanism(String... words) {
    var all = new java.util.ArrayList<String>(java.util.List.of("mechanism"));
    all.addAll(java.util.List.of(words));
    all.addAll(java.util.List.of("--case", box));
    return Said.by(all.toArray(String[]::new));
  }

  Said load(String... more) {
    var words = new java.util.ArrayList<String>(java.util.List.of("load", pack.toString()));
    words.addAll(java.util.List.of(more));
    return mechanism(words.toArray(String[]::new));
  }
}
