/// The words of the house: records, sealed interfaces and enums, without input or output.
///
/// Glossary, in the order of the flow:
/// - **Evidence** is bytes as received, named by their SHA-256
///   ([org.rapporteur.model.evidence.EvidenceId]).
/// - A **Capture** is how and under which name we came to hold them; a **Reading** is what a reader
///   made of them: text, no text because, or unreadable because.
/// - A **Span** is a verbatim stretch of a text, and the only ground on which anything stands.
/// - A **Telling** is what one document says, read without knowledge of any other document: its
///   referents, times, quantities, speeches, roles and frames.
/// - A **Claim** is what a source asserts, once; who asserts what, at which characters.
/// - An **Account** is one source's telling of one happening; an **Event** gathers accounts.
/// - An **Entity** gathers the referents of several documents that are one person, body or place; a
///   **Judgement** is a person's decision on that.
/// - A **Comparison** says how the sources' answers to one question stand to each other; its
///   **Corroboration** is one of agrees, refines, spelt differently, copies, referent uncertain,
///   contradicts.
/// - A **Family** is a set of documents that derive from one source, and counts once.
/// - The words of the trace, from **Edge** to **Verdict**, stand in [org.rapporteur.model.trace].
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
