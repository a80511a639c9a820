package org.taizhang.api.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a small producing unit types into each form, and nothing more. */
final class FilingDeskForms {

    record Entry(String input, String value) {

        void into(Page page) {
            if (page.locator("select#" + input).count() > 0) {
                page.selectOption("#" + input, value);
            } else {
                page.fill("#" + input, value);
            }
        }
    }

    static final List<Entry> OUTPUT = List.of(
            new Entry("values-grossOutput", "640"),
            new Entry("values-salesOutput", "630"),
            new Entry("values-exportDelivery", "0"),
            new Entry("values-byClass-0-classOutput", "640"));

    static final List<Entry> EMPLOYMENT = List.of(
            new Entry("values-headcountEnd", "42"),
            new Entry("values-female", "20"),
            new Entry("values-dispatched", "0"),
            new Entry("values-headcountAvg", "41"),
            new Entry("values-wages", "310"));

    static final List<Entry> LAND = List.of(
            new Entry("values-ownedLand", "12.5"),
            new Entry("values-leasedLand", "0"),
            new Entry("values-rentedOutLand", "0"),
            new Entry("values-rentedFloor", "0"),
            new Entry("values-idleLand", "0"),
            new Entry("values-ownFloor", "5200"),
            new Entry("values-rentedOutFloor", "0"),
            new Entry("values-idleFloor", "0"),
            new Entry("values-landKind", "工业"),
            new Entry("values-docNo", "出让合同2026-1"));

    private FilingDeskForms() {}
}
