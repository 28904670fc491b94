# Rscript survival.R > survival.csv: what R's survival package estimates, for SurvivalCurveTest.
# Packages r-base-core and r-cran-survival of Debian.
library(survival)

estimate <- function(world, time, ended) {
  fit <- survfit(Surv(time, ended) ~ 1, conf.type = "log")
  number <- function(x) sprintf("%.12f", x)
  data.frame(world, length = fit$time, ended = fit$n.event, running = fit$n.censor, survival = number(fit$surv),
             error = number(fit$surv * fit$std.err), lower = number(fit$lower), upper = number(fit$upper),
             median = unname(quantile(fit, 0.5, conf.int = FALSE)))
}

# North Central Cancer Treatment Group, in days; comes with the package.
clinic <- estimate("lung", lung$time, lung$status == 2)

# Contracts in months: many ties, terms of a year and of three, one in four still running.
set.seed(20261127)
months <- pmin(ceiling(rexp(2000, 1 / 20)), sample(c(12, 36, 60), 2000, replace = TRUE))
contracts <- estimate("contracts", months, months < 60 & runif(2000) > 0.25)

# Few, and all of them running on at the end of the longest.
few <- estimate("few", c(1, 1, 2, 3, 3, 3, 5, 8, 8, 13), c(1, 0, 1, 1, 1, 0, 0, 1, 0, 0) == 1)

cat("#", R.version.string, "with survival", as.character(packageVersion("survival")), "\n")
write.csv(rbind(clinic, contracts, few), row.names = FALSE, quote = FALSE)
