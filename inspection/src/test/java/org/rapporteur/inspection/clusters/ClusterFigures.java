package org.rapporteur.inspection.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints the figures of the clusters in the folders that it is given, as [ClustersTest] does of
/// those that each build scores. `bench/clusters` runs it.
final class ClusterFigures {
  private ClusterFigures() {}

  public static void main(String[] folders) throws IOException {
    if (folders.length < 2) {
      throw new IllegalArgumentException("give a folder to work in, then folders of clusters");
    }
    var work = Path.of(folders[0]);
    for (int i = 1; i < folders.length; i++) {
      var folder = Path.of(folders[i]);
      var clusters = Cluster.below("", folder);
      if (clusters.isEmpty()) {
        throw new IllegalArgumentException(
            folder + " holds no cluster: a cluster is a folder with docs and gold.json");
      }
      var table = Table.of(clusters, Files.createTempDirectory(work, "cases"));
      System.out.println(table.print(String.valueOf(folder.getFileName())));
    }
  }
}
