package org.rapporteur.inspection.planted.desk.suggestion;

import java.net.http.HttpClient;

/// Calls out from next door to the one package that may.
final class Eavesdropper {
  HttpClient call() {
    return HttpClient.newHttpClient();
  }
}
