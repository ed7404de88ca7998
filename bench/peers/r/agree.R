# Draws tables and works out by R, on its own, what `estimate reproduce` must find: whether models have an
# estimate (a linear programme, package lpSolve), totals by glm, the best model by BIC, the average, the
# stepwise choice, Chao's bound, and where MCMCpack is installed Bayesian thresholding on its chains.
# Arguments: FOLDER TABLES SEED. Writes FOLDER/targets.csv and FOLDER/data.
library(lpSolve)
walks <- suppressMessages(suppressWarnings(require(MCMCpack, quietly = TRUE)))
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
tables <- as.integer(arguments[2])
set.seed(as.integer(arguments[3]))
dir.create(file.path(folder, "data"), recursive = TRUE, showWarnings = FALSE)
rows <- "id,dataset,estimator,settings,estimate,lo95,hi95,model,point_rtol,ci_rtol,source,note"
say <- function(dataset, estimator, settings, estimate = "", low = "", high = "", model = "",
                point = "", ends = "", note = "", source = "R") {
  rows <<- c(rows, paste(paste0("R", length(rows)), dataset, estimator, settings, estimate, low, high,
    model, point, ends, source, note, sep = ","))
}
digits <- function(x) formatC(x, digits = 10, format = "g")
bits <- function(m) which(bitwAnd(m, 2^(0:7)) > 0)
# the terms of a model are numbers whose bits are lists; all main effects belong to it
closed <- function(terms, lists) {
  parts <- lapply(terms, function(m) Filter(function(s) bitwAnd(s, m) == s, 1:(2^lists - 1)))
  sort(unique(c(2^(0:(lists - 1)), unlist(parts))))
}
named <- function(terms) {
  largest <- terms[sapply(terms, function(m) !any(terms != m & bitwAnd(terms, m) == m))]
  paste0("\"[", paste(sapply(largest, function(m) paste(bits(m), collapse = "")), collapse = ","), "]\"")
}
# terms whose lists share nobody are minus infinity and leave with their cells
reduced <- function(terms, n, patterns) {
  margins <- sapply(terms, function(m) sum(n[bitwAnd(patterns, m) == m]))
  dead <- terms[margins == 0]
  live <- !sapply(patterns, function(p) any(bitwAnd(p, dead) == dead))
  if (length(dead) == 0) live[] <- TRUE
  columns <- sapply(terms[margins > 0], function(m) as.numeric(bitwAnd(patterns[live], m) == m))
  list(live = live, design = cbind(1, columns))
}
# 0 exists, 1 does not, 2 is not identifiable, 3 both: is there x > 0 with the observed margins?
status <- function(terms, n, patterns) {
  part <- reduced(terms, n, patterns)
  design <- t(part$design)
  cells <- ncol(design)
  answer <- lp("max", c(rep(0, cells), 1), rbind(cbind(design, 0), cbind(diag(cells), -1)),
    c(rep("=", nrow(design)), rep(">=", cells)), c(design %*% n[part$live], rep(0, cells)))
  (!(answer$status == 0 && answer$objval > 1e-7)) + 2 * (qr(design)$rank < nrow(design))
}
fitted_by_glm <- function(terms, n, patterns) {
  part <- reduced(terms, n, patterns)
  fit <- suppressWarnings(glm.fit(part$design, n[part$live], family = poisson(),
    control = list(epsilon = 1e-14, maxit = 200)))
  expected <- numeric(length(patterns))
  expected[part$live] <- fit$fitted.values
  likelihood <- sum(dpois(n[part$live], fit$fitted.values, log = TRUE))
  list(total = sum(n) + exp(fit$coefficients[[1]]), expected = expected,
    bic = -2 * likelihood + (1 + length(terms)) * log(sum(n)))
}
all_models <- function(lists, order) {
  high <- Filter(function(m) length(bits(m)) %in% 2:order, 1:(2^lists - 1))
  models <- list()
  for (s in 0:(2^length(high) - 1)) {
    chosen <- high[bitwAnd(s, 2^(seq_along(high) - 1)) > 0]
    terms <- closed(chosen, lists)
    if (length(terms) == lists + length(chosen)) models[[length(models) + 1]] <- terms
  }
  models
}
stepwise <- function(n, patterns, lists) {
  pairs <- combn(lists, 2, function(ij) sum(2^(ij - 1)))
  terms <- closed(c(), lists)
  if (status(terms, n, patterns) != 0) return(NULL)
  repeat {
    fit <- fitted_by_glm(terms, n, patterns)
    tails <- sapply(pairs, function(pair) {
      if (pair %in% terms) return(2)
      both <- bitwAnd(patterns, pair) == pair
      tail <- min(ppois(sum(n[both]), sum(fit$expected[both])),
        ppois(sum(n[both]) - 1, sum(fit$expected[both]), lower.tail = FALSE))
      if (tail > 0.02 || status(closed(c(terms, pair), lists), n, patterns) != 0) 2 else tail
    })
    if (min(tails) > 0.02) return(list(total = fit$total, terms = terms))
    terms <- closed(c(terms, pairs[which.min(tails)]), lists)
  }
}
# Silverman's thresholding on the walk of MCMCpoisson, all at its defaults
walk <- function(terms, n, patterns, lists) {
  design <- sapply(terms, function(m) as.numeric(bitwAnd(patterns, m) == m))
  data <- setNames(as.data.frame(design), paste0("x", seq_along(terms)))
  data$y <- n
  start <- c(log(5 * sum(n)), log(colSums(design[, 1:lists] * n) / (5 * sum(n))), rep(0, length(terms) - lists))
  suppressWarnings(MCMCpoisson(reformulate(paste0("x", seq_along(terms)), "y"), data = data,
    beta.start = start, B0 = diag(c(rep(1e-4, 1 + lists), rep(1, length(terms) - lists)))))
}
thresholded <- function(n, patterns, lists, order, threshold) {
  mains <- 2^(0:(lists - 1))
  sized <- function(k) Filter(function(m) length(bits(m)) == k, 1:(2^lists - 1))
  keep <- function(chain, terms, judged) {
    ratio <- abs(colMeans(chain) / apply(chain, 2, sd))[-1]
    judged[ratio[match(judged, terms)] >= threshold]
  }
  terms <- c(mains, sized(2))
  kept <- keep(walk(terms, n, patterns, lists), terms, sized(2))
  if (order == 3) {
    triples <- Filter(function(m) all(sapply(bits(m), function(j) m - 2^(j - 1)) %in% kept), sized(3))
    terms <- c(mains, kept, triples)
    if (length(triples) > 0) kept <- c(kept, keep(walk(terms, n, patterns, lists), terms, triples))
  }
  list(terms = closed(kept, lists),
    ends = quantile(sum(n) + exp(walk(c(mains, kept), n, patterns, lists)[, 1]), c(.5, .025, .975)))
}
draw <- function(lists, patterns) {
  chances <- runif(lists, 0.05, 0.5)
  people <- sample(c(40, 150, 600, 5000), 1)
  expected <- sapply(patterns, function(p) prod(ifelse(bitwAnd(p, 2^(0:(lists - 1))) > 0, chances, 1 - chances)))
  n <- rpois(length(patterns), people * expected * exp(rnorm(length(patterns), 0, sample(c(0, 0.5, 1), 1))))
  if (runif(1) < 0.4) n[sample(length(patterns), sample(1:3, 1))] <- 0
  for (j in 1:lists) if (sum(n[bitwAnd(patterns, 2^(j - 1)) > 0]) == 0) n[patterns == 2^(j - 1)] <- 3
  n
}
models <- list(NULL, NULL, all_models(3, 2), all_models(4, 3), all_models(5, 2))
for (k in seq_len(tables)) {
  lists <- sample(3:5, 1)
  patterns <- 1:(2^lists - 1)
  n <- draw(lists, patterns)
  name <- paste0("drawn", k)
  marks <- sapply(0:(lists - 1), function(j) as.integer(bitwAnd(patterns, 2^j) > 0))
  write.csv(setNames(data.frame(marks, n), c(paste0("l", 1:lists), "count")),
    file.path(folder, "data", paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
  for (terms in sample(models[[lists]], 8)) {
    code <- status(terms, n, patterns)
    say(name, "existence", "", code, model = named(terms), point = 0)
    if (code != 0) {
      say(name, "loglin-fixed", "", model = named(terms), note = "NON-EXISTENT")
    } else {
      say(name, "loglin-fixed", "Poisson", digits(fitted_by_glm(terms, n, patterns)$total),
        model = named(terms), point = "1e-5")
    }
  }
  once <- sum(n[sapply(patterns, function(p) length(bits(p)) == 1)])
  twice <- sum(n[sapply(patterns, function(p) length(bits(p)) == 2)])
  say(name, "chao-f1f2-bc", "", digits(sum(n) + once * (once - 1) / (2 * (twice + 1))), point = "1e-6")
  existing <- if (lists > 4) list() else Filter(function(m) status(m, n, patterns) == 0, models[[lists]])
  if (length(existing) > 0) {
    fits <- lapply(existing, fitted_by_glm, n, patterns)
    bic <- sapply(fits, `[[`, "bic")
    totals <- sapply(fits, `[[`, "total")
    weight <- exp((min(bic) - bic) / 2) / sum(exp((min(bic) - bic) / 2))
    best <- order(bic)
    # models that fit alike come in together
    set <- which(weight >= weight[best[which(cumsum(weight[best]) >= 0.95)[1]]] * (1 - 1e-6))
    tied <- length(bic) > 1 && diff(sort(bic)[1:2]) < 1e-6
    if (!tied) say(name, "loglin-search", paste0("\"existence-checked, maxorder=", lists - 1, "\""), digits(totals[best[1]]),
      model = named(existing[[best[1]]]), point = "1e-5")
    say(name, "loglin-bic-average", paste0("maxorder=", lists - 1), digits(sum(weight * totals)),
      digits(min(totals[set])), digits(max(totals[set])), point = "1e-4", ends = "1e-3")
  }
  if (walks && k <= 40) for (order in 2:min(3, lists - 1)) {
    chosen <- tryCatch(thresholded(n, patterns, lists, order, 2), error = function(e) NULL)
    if (!is.null(chosen) && chosen$ends[[1]] > 1e4 * sum(n)) {
      say(name, "bayesthresh", paste0("\"maxorder ", order, ", threshold 2\""), note = "NON-EXISTENT", source = "MCMCpack")
    } else if (!is.null(chosen)) {
      say(name, "bayesthresh", paste0("\"maxorder ", order, ", threshold 2\""), digits(chosen$ends[[1]]),
        digits(chosen$ends[[2]]), digits(chosen$ends[[3]]), named(chosen$terms), "1e-3", "5e-3", source = "MCMCpack")
    }
  }
  chosen <- stepwise(n, patterns, lists)
  if (!is.null(chosen)) {
    say(name, "loglin-stepwise", "pthresh=0.02", digits(chosen$total), model = named(chosen$terms), point = "1e-5")
  }
}
writeLines(rows, file.path(folder, "targets.csv"))
