package org.rapporteur.analyze.mention;

import java.util.List;
import org.rapporteur.model.text.Token;

/// A sentence with what speaks for the names in it; what weights are learned from.
///
/// @param words its words
/// @param signs of each word
/// @param ruled what the rules take each word for, as tags such as `B-PERSON`, `I-PLACE`, `O`
public record SignedSentence(List<Token> words, List<List<String>> signs, List<String> ruled) {}
