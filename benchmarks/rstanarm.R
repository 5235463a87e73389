# Fit one logistic regression with rstanarm, as its documentation shows it.
#
#     Rscript benchmarks/rstanarm.R patients.csv [COPIES]
#
# Prints the same seconds as peers.py: for the import, the first fit with its summary, and each
# further fit.

say <- function() cat(sprintf("%.4f\n", proc.time()[["elapsed"]]))

arguments <- commandArgs(trailingOnly = TRUE)
copies <- if (length(arguments) > 1) as.integer(arguments[2]) else 1L
suppressPackageStartupMessages(library(rstanarm))
data <- read.csv(arguments[1])
say()
for (i in seq_len(1 + copies)) {
  fit <- stan_glm(
    pain ~ ., data = data, family = binomial, chains = 4, iter = 2000, seed = 1, refresh = 0
  )
  invisible(capture.output(print(summary(fit))))
  say()
}
