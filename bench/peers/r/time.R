# Processor seconds of R, one line a task. Reads TABLE.csv: one 0/1 column per list, last column count.
args <- commandArgs(trailingOnly = TRUE)
table <- read.csv(args[1])
lists <- ncol(table) - 1
grid <- expand.grid(rep(list(0:1), lists))[-1, ]
names(grid) <- paste0("x", seq_len(lists))
key <- function(d) do.call(paste, unname(as.list(d)))
grid$n <- 0
at <- match(key(table[, seq_len(lists)]), key(grid[, seq_len(lists)]))
grid$n[at] <- table[[lists + 1]]
spent <- function(what, code) {
  took <- system.time(result <- tryCatch(code, error = function(e) conditionMessage(e)))
  cat(sprintf("R %s: %.3f s of the processor; %s\n", what, took[["user.self"]], format(result)[1]))
}
# every hierarchical model up to order lists - 1 (order 2 from five lists on)
order <- if (lists <= 4) lists - 1 else 2
terms <- Filter(function(t) length(t) > 1 && length(t) <= order,
  lapply(1:(2^lists - 1), function(m) which(bitwAnd(m, 2^(seq_len(lists) - 1)) > 0)))
closed <- function(chosen) all(vapply(chosen, function(t) length(t) == 2 ||
  all(vapply(seq_along(t), function(i) any(vapply(chosen, identical, TRUE, t[-i])), TRUE)), TRUE))
models <- list()
for (m in 0:(2^length(terms) - 1)) {
  chosen <- terms[bitwAnd(m, 2^(seq_along(terms) - 1)) > 0]
  if (closed(chosen)) models[[length(models) + 1]] <- chosen
}
formula_of <- function(chosen) {
  words <- c(paste0("x", seq_len(lists)), vapply(chosen, function(t) paste0("x", t, collapse = ":"), ""))
  as.formula(paste("n ~", paste(words, collapse = " + ")))
}
formulas <- lapply(models, formula_of)
spent(paste("glm,", length(models), "models"), {
  best <- c(Inf, NA)
  for (f in formulas) {
    fit <- suppressWarnings(glm(f, poisson, grid))
    bic <- -2 * as.numeric(logLik(fit)) + length(coef(fit)) * log(sum(grid$n))
    if (bic < best[1]) best <- c(bic, sum(grid$n) + exp(coef(fit)[[1]]))
  }
  best[2]
})
has <- function(package) requireNamespace(package, quietly = TRUE)
matrix <- as.matrix(grid[, seq_len(lists)])
if (has("Rcapture")) spent("Rcapture closedpMS.t", {
  Rcapture::closedpMS.t(as.matrix(grid), dfreq = TRUE)$results[1, "abundance"]
})
if (has("dga") && lists %in% 3:5) spent("dga bma.cr", {
  env <- new.env()
  data(list = paste0("graphs", lists), package = "dga", envir = env)
  counts <- array(0, dim = rep(2, lists))
  counts[matrix + 1] <- grid$n
  known <- sum(grid$n)
  weights <- dga::bma.cr(counts, Nmissing = 1:(30 * known), delta = 1 / 2^lists, graphs = env[[paste0("graphs", lists)]])
  known + which(cumsum(colSums(weights)) >= 0.5)[1]
})
if (has("LCMCR")) spent("LCMCR, 10,000 sweeps", {
  data <- as.data.frame(lapply(grid[, seq_len(lists)], factor))
  data$Freq <- grid$n
  sampler <- LCMCR::lcmCR(data, tabular = TRUE, in_list_label = "1", not_in_list_label = "0", K = 10, seed = 1)
  median(LCMCR::lcmCR_PostSampl(sampler, burnin = 1000, samples = 900, thinning = 10, output = FALSE))
})
if (has("SparseMSE")) spent("SparseMSE estimatepopulation, 100 replicates", {
  SparseMSE::estimatepopulation(as.matrix(grid[grid$n > 0, ]), nboot = 100)$popest[1]
})
if (has("MultipleSystemsEstimation")) spent("MultipleSystemsEstimation, all models", {
  MultipleSystemsEstimation::assemble_bic(as.matrix(grid[grid$n > 0, ]), checkexist = TRUE)$res[1, 1]
})
