import { startPage } from "./page/startPage";
import "./workbench.css";

void startPage();
