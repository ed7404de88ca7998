package org.rapporteur.report.html.page;

/// Words that lead to another place of the page set.
public record Link(String text, String href) {}
