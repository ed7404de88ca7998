package org.rapporteur.inspection.trace;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up world for the trace: plants, owners that change, shipments in the columns of manifests, a
/// list in the UN's form, and planted exposures whose answers are written beside it.
///
///     bench/generate 1000 FOLDER 7        # 1,000 companies, seed 7
///
/// One in ten plants is the place of an act. Half of these ship what they make to an importer over
/// their owner (planted); of the other half, the owner sold the plant before the act, or shipped only
/// before it (decoys). One company in twenty is owned by listed parties to 50 percent or more, alone
/// or together (planted); as many come near and stay below, or were sold before the listing (decoys).
/// The file needs nothing but the JDK, and runs as it is.
public final class World {
  private static final String[] FIRST =
      "Sable Tern Orlik Iseul Noeul Baran Corvo Dunlin Eider Fulmar Gannet Heron Ibis Jacana Knot Linnet Merlin Nandu Osprey Petrel Quelea Rail Siskin Teal Veery Wren"
          .split(" ");
  private static final String[] SECOND =
      "Harbour River Mole Delta Quay Meadow Granite Lantern Cedar Amber Copper Saffron Juniper Marsh Ridge Hollow"
          .split(" ");
  private static final String[] SORT =
      "Foods Textiles Fisheries Trading Metals Toys Tools Chemicals Timber Garments".split(" ");
  private static final String[] GOODS =
      "frozen squid|cotton shirts|copper wire|canned fish|wooden toys|hand tools|dyed yarn|pine boards"
          .split("\\|");

  private final Random random;
  private final int companies;
  private final Path folder;
  private final List<String> importers = new ArrayList<>();
  private int bills;

  private World(int companies, Path folder, long seed) {
    this.companies = companies;
    this.folder = folder;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: generate COMPANIES FOLDER SEED");
      System.exit(2);
    }
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
  }

  /// Writes a world into a folder.
  public static void write(int companies, Path folder, long seed) throws IOException {
    new World(companies, Files.createDirectories(folder), seed).write();
  }

  private String name(int number) {
    return FIRST[number % FIRST.length]
        + " "
        + SECOND[number / FIRST.length % SECOND.length]
        + " "
        + SORT[number / FIRST.length / SECOND.length % SORT.length]
        + " "
        + (number + 1);
  }

  private void write() throws IOException {
    for (int i = 0; i < Math.max(2, companies / 10); i++) {
      importers.add("Importer " + FIRST[i % FIRST.length] + " " + (i + 1));
    }
    try (var relations = file("relations.csv");
        var answers = file("answers.csv");
        var header = file("header.csv");
        var shipper = file("shipper.csv");
        var consignee = file("consignee.csv");
        var cargo = file("cargodesc.csv")) {
      relations.println("from,from_sort,to,to_sort,kind,share,start,end,source");
      answers.println("question,subject,object,answer");
      header.println(
          "identifier,vessel_name,weight,weight_unit,record_status_indicator,actual_arrival_date,run_date");
      shipper.println("identifier,shipper_name");
      consignee.println("identifier,consignee_name");
      cargo.println("identifier,description_text");
      var trade = new Trade(header, shipper, consignee, cargo);
      for (int i = 0; i < companies; i++) {
        company(i, relations, answers, trade);
      }
    }
    list();
  }

  private PrintWriter file(String name) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(folder.resolve(name)));
  }

  private record Trade(
      PrintWriter header, PrintWriter shipper, PrintWriter consignee, PrintWriter cargo) {}

  private void company(int i, PrintWriter relations, PrintWriter answers, Trade trade) {
    var company = name(i);
    var plant = company + " plant";
    int fate = i % 20;
    owners(company, fate, relations, answers, i);
    boolean sold = fate == 2;
    relations.printf(
        "%s,company,%s,facility,shares,100,2015-01-01,%s,land register%n",
        company, plant, sold ? "2019-12-31" : "");
    if (sold) {
      relations.printf(
          "Buyer of %s,company,%s,facility,shares,100,2020-01-01,,land register%n", plant, plant);
    }
    if (fate < 4) {
      relations.printf(
          "Act at %s,act,%s,facility,committed at,,2022-03-01,2022-09-30,testimony%n",
          plant, plant);
    }
    // planted: shipped after the act; decoys: plant sold before it, or shipped only before it
    var day = fate == 3 ? LocalDate.of(2020, 5, 1) : LocalDate.of(2022, 10, 1);
    int shipments = 1 + random.nextInt(3);
    for (int s = 0; s < shipments; s++) {
      var importer = importers.get((i * 7 + s) % importers.size());
      ship(company, importer, day.plusDays(random.nextInt(200)), trade);
      if (fate < 4 && s == 0) {
        answers.printf("path,Act at %s,%s,%s%n", plant, importer, fate < 2 ? "yes" : "no");
      }
    }
  }

  /// Owners with churn; listed ones as the fate of the company wants.
  private void owners(String company, int fate, PrintWriter relations, PrintWriter answers, int i) {
    String[] listed = {listed(i), listed(i + 1)};
    int[] shares;
    var end = "";
    var verdict = "OUT";
    switch (fate) {
      case 5 -> {
        shares = i % 40 < 20 ? new int[] {50, 0} : new int[] {31, 19};
        verdict = "IN";
      }
      case 6 -> shares = new int[] {30, 19};
      case 7 -> {
        shares = new int[] {60, 0};
        end = "2008-12-31";
      }
      default -> shares = new int[] {0, 0};
    }
    for (int l = 0; l < 2; l++) {
      if (shares[l] > 0) {
        relations.printf(
            "%s,company,%s,company,shares,%d,2005-01-01,%s,share register%n",
            listed[l], company, shares[l], end);
      }
    }
    int rest = end.isEmpty() ? 100 - shares[0] - shares[1] : 100;
    int half = random.nextInt(rest + 1);
    var start = end.isEmpty() ? "2005-01-01" : "2009-01-01";
    relations.printf(
        "Holder %d a,person,%s,company,shares,%d,%s,2016-06-30,share register%n",
        i, company, half, start);
    relations.printf(
        "Holder %d b,person,%s,company,shares,%d,2016-07-01,,share register%n", i, company, half);
    relations.printf(
        "Holder %d c,person,%s,company,shares,%d,%s,,share register%n",
        i, company, rest - half, start);
    if (fate >= 5 && fate <= 7) {
      answers.printf("ownership,%s,ofac-50,%s%n", company, verdict);
    }
  }

  private int listedParties() {
    return 2 + companies / 50;
  }

  private String listed(int number) {
    return "LISTED "
        + FIRST[number % listedParties() % FIRST.length].toUpperCase(java.util.Locale.ROOT)
        + " "
        + (number % listedParties() + 1);
  }

  private void ship(String shipper, String importer, LocalDate day, Trade trade) {
    var id = "w" + ++bills;
    trade.header.printf(
        "%s,VESSEL %d,%d,Kilograms,New,%s,%s%n",
        id, random.nextInt(40), 500 + random.nextInt(20_000), day, day.plusDays(2));
    trade.shipper.printf("%s,%s%n", id, shipper);
    trade.consignee.printf("%s,%s%n", id, importer);
    trade.cargo.printf("%s,%s%n", id, GOODS[random.nextInt(GOODS.length)]);
  }

  private void list() throws IOException {
    try (var list = file("un.xml")) {
      list.println(
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
              + "<CONSOLIDATED_LIST dateGenerated=\"2025-01-01\">\n"
              + "<ENTITIES>");
      for (int i = 0; i < listedParties(); i++) {
        list.printf(
            "<ENTITY><DATAID>%d</DATAID><FIRST_NAME>%s</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>XXe.%03d"
                + " </REFERENCE_NUMBER><LISTED_ON>2010-03-01</LISTED_ON></ENTITY>%n",
            i, listed(i), i + 1);
      }
      list.println("</ENTITIES>\n</CONSOLIDATED_LIST>");
    }
    try (var sdn = file("SDN.CSV")) {
      for (int i = 0; i < listedParties(); i++) {
        sdn.printf(
            "%d,\"%s\",-0- ,\"DPRK\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-%n", i + 1, listed(i));
      }
    }
  }
}
