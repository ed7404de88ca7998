"""Duplicates of a generated list with Splink on DuckDB, set up as its tutorial for persons does:
comparisons by Jaro-Winkler and Damerau-Levenshtein levels, term frequencies, u by random sampling, m by
expectation maximisation under two blocking rules, prior from deterministic rules.

    python splink_duplicates.py LIST.csv PAIRS.csv
"""
import sys

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

people = pd.read_csv(sys.argv[1], dtype=str).rename(columns={"id": "unique_id"})
people = people.where(people.notna(), None)
db = DuckDBAPI()
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
        cl.NameComparison("surname").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("birth_date", input_is_string=True),
        cl.JaroWinklerAtThresholds("place", [0.9]).configure(term_frequency_adjustments=True),
        cl.ExactMatch("sex"),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("given_name", "surname"),
        block_on("birth_date"),
        block_on("given_name", "place"),
        block_on("given_name", "substr(birth_date, 1, 4)"),
        block_on("surname", "place", "substr(birth_date, 1, 4)"),
        block_on("surname", "place", "substr(birth_date, 6, 5)"),
    ],
)
linker = Linker(db.register(people), settings)
train = linker.training
train.estimate_probability_two_random_records_match(
    [block_on("given_name", "surname", "birth_date"), block_on("given_name", "birth_date", "place")],
    recall=0.6,
)
train.estimate_u_using_random_sampling(max_pairs=5e6)
train.estimate_parameters_using_expectation_maximisation(block_on("birth_date"))
train.estimate_parameters_using_expectation_maximisation(block_on("given_name", "surname"))
pairs = linker.inference.predict(threshold_match_probability=0.05).as_pandas_dataframe()
pairs = pairs.rename(
    columns={"unique_id_l": "left", "unique_id_r": "right", "match_probability": "probability"}
)
pairs[["left", "right", "probability"]].to_csv(sys.argv[2], index=False)
