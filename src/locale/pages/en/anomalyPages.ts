import { page, type AnomalyPages } from "../rulePage";

/** The page of everything that is merely unusual: it may be right, and wants a person's word. */
export const anomalyPages: AnomalyPages = {
  "BT-01": page("A figure exactly a thousand, a million or a milliard times that of the earlier period was usually given in another unit.", "3,404.3 before, 3,404,261 now.", "Check the unit of the cell."),
  "BT-02": page("A large figure exactly that of an earlier period was usually copied.", "3,110 newly accepted in both periods.", "Compare with the register; confirm if it is true."),
  "BT-03": page("The change is unlike that of the other units of the table.", "Others between −2 and +15 %, one +52 %.", "Check both figures; note the reason if it is right."),
  "BT-04": page("The rate lies far from the other units', by median and robust deviation, where there are units enough.", "22.19 % of money eligible where the median is 64.04 %.", "Check the classification; note the reason if it is right."),
  "BT-05": page("Neighbouring rows with many equal figures were usually copied.", "Six figures of Sơn La are those of Lai Châu.", "Compare with each unit's own report."),
  "BT-06": page("Several units state exactly the same rate from different counts.", "Six provinces at 85.42 %.", "Compute each rate again."),
  "BT-07": page("All that is eligible is finished: rare with large figures.", "1,234 both finished and eligible.", "See whether a column was copied."),
  "BT-08": page("Most of the result was terminated, not enforced: often one large case.", "20 of 32 milliard đồng terminated.", "Note the case for the reader."),
  "BT-09": page("Many units stand just above their target and hardly any just below.", "12 within 0.5 points above, 1 below.", "Review the figures of these units at the end of the period."),
  "BT-10": page("The rate rose mostly because less was eligible, not because more was finished.", "From 70 to 80 %, 9 points of it by the smaller base.", "Check what was classified anew."),
  "BT-11": page("A whole column is a thousand or a million times that of the earlier period.", "Million đồng before, thousand đồng now, under the same heading.", "Check the unit of the table."),
  "BT-12": page("The two sides agree better with the earlier period when cases and money change places.", "Money in the column of cases.", "Check the headings of both sides."),
  "BT-13": page("The balances leave one value for a blank cell.", "A figure that was not typed in.", "Check that the other figures are right, then accept the value or type in your own."),
  "BT-14": page("The figures of two rows are far from their own earlier period and agree with the other's: they may have been pasted in another order.", "The figures of Sơn La stand in the row of Lai Châu, and the reverse.", "Compare with the reports of both units, then exchange the figures."),
  "SS-01": page("Figures counted from 1 October on do not fall within the year, unless an earlier period is corrected.", "520 finished after 7 months, 480 after 8.", "Check both periods; note a correction."),
  "SS-02": page("What is carried in is no more than what the year before carried out; some may have moved to the separate book.", "5,400 carried out, 5,420 carried in.", "Compare with last year's report of 12 months."),
  "SS-03": page("Between the periods of 11 and of 12 months the eligible share fell by more than 10 points, or entrusted cases doubled: the result of the year rises by its base, not by what was finished.", "75 % of what is to be enforced eligible after 11 months, 60 % after 12.", "See what was classified anew or entrusted in September; note the reason if it is right."),
  "SS-04": page("Stated changes are worked out again from the report of the earlier period: counts and money in percent of it, rates in points. Across 1 July 2025 the merged provinces are added up.", "Đồng Tháp, nine months of 2025: 29,865 newly accepted, 26,560 a year before in Tiền Giang and Đồng Tháp together: +12.44 %.", "Compute again from that report; check the period and the units that were added up."),
  "SS-05": page("Earlier figures in a table are those of the earlier report, unless that period was corrected.", "The table says 26,650 for last year, the report of last year 26,560.", "Copy the reported figure, or note the correction."),
};
