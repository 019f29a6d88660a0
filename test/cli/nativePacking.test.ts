import { useCasesOf } from "../../src/app";
import { nativePacking } from "../../src/cli/files/nativePacking";
import { findingsSheetWords, wordsFor } from "../../src/locale";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { sampleFiles } from "../../assets/samples/sampleFiles";
