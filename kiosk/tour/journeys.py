"""The journeys of the tour, as a citizen and a technician would walk them: only touches, cards, codes and waiting."""

import zlib
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.app.kiosk import Kiosk
from kiosk.tour.hand import Hand
from kiosk.tour.recorder import Recorder
from kiosk.tour.world import World

PAPER_S = 20.0
"""A slip on the simulated serial line takes a second; a loaded machine takes longer."""
SECOND_PRESS_MS = 450
CARD_AWAY_MS = 1200
"""A reader notices that a card was lifted at its next look."""
DEMO_PIN = "246810"


class Journeys:
    """Each method is one journey; it begins and ends on home or attract. Missed ends it, with the step recorded."""

    def __init__(self, kiosk: Kiosk, hand: Hand, world: World, recorder: Recorder) -> None:
        self._kiosk = kiosk
        self._hand = hand
        self._world = world
        self._record = recorder
        self._papers: set[Path] = set()

    # -- guides

    def find_a_guide_by_topic(self) -> None:
        """Home, a topic, a list, a guide."""
        hand = self._hand
        with self._record.step("home"):
            self._home()
        with self._record.step("guides-by-topic"):
            hand.touch("home.topic.estate")
            hand.wait_page("guides.items")
            hand.wait(lambda: any(name.startswith("item.") for name in hand.names()), "items")
        with self._record.step("guides-by-department"):
            hand.touch("nav.home")
            hand.wait_page("home")
            hand.touch("home.guides")
            hand.wait_page("guides")
            hand.touch("guides.by.department")
            hand.wait(lambda: any(name.startswith("department.") for name in hand.names()), "departments")
        with self._record.step("guides-of-a-department"):
            self._touch_first("department.")
            hand.wait_page("guides.items")
            hand.wait(lambda: any(name.startswith("item.") for name in hand.names()), "items")

    def search_and_take_away(self, tag: str) -> None:
        """Search by initials, open the guide, take the list on paper and on the phone."""
        hand = self._hand
        with self._record.step(f"{tag}search"):
            self._home()
            hand.touch("home.search")
            hand.wait_page("guides.search")
            for letter in "gjj":
                hand.touch(f"key.{letter}")
            hand.wait_text("公积金提取（租房）")
        with self._record.step(f"{tag}guide"):
            self._touch_first("item.")
            hand.wait_page("guides.detail")
            hand.item("guide.print")
        with self._record.step(f"{tag}guide-to-paper"):
            hand.touch("guide.print")
            hand.item("take.print")
        with self._record.step(f"{tag}guide-printed"):
            hand.touch("take.print")
            hand.wait(lambda: hand.find("take.outcome"), "the word that it is printed", PAPER_S)
        self._keep_paper(f"{tag}guide")
        with self._record.step(f"{tag}guide-to-phone"):
            hand.touch("take.done")
            hand.touch("guide.phone")
            hand.item("take.code")

    # -- tickets

    def take_a_number_with_a_card(self, tag: str, queue: str) -> None:
        """Choose a counter, lay the ID card, take number and paper."""
        hand, simulated = self._hand, self._world.machine.simulated
        if simulated is None or "card_reader" not in self._kiosk.settings.simulated_devices:
            self._record.leave_out(f"{tag}ticket-with-card", "the card reader is a real one: nobody lays a card on it")
            return
        with self._record.step(f"{tag}counters"):
            self._home()
            hand.touch("home.tickets")
            hand.wait_page("tickets")
            hand.item(f"queue-{queue}")
        with self._record.step(f"{tag}identify"):
            hand.touch(f"queue-{queue}")
            hand.wait_page("tickets.identify")
            hand.item("cardHint")
        with self._record.step(f"{tag}ticket-with-card"):
            simulated.put_card("resident")
            hand.wait_page("tickets.done")
            self._wait_title("取号成功")
            simulated.lift_card()
        self._keep_paper(f"{tag}ticket-with-card")

    def take_a_number_without_a_card(self, tag: str) -> None:
        """Choose a counter, skip, take number and paper."""
        with self._record.step(f"{tag}ticket-without-card"):
            self._number_at("A")
            self._wait_title("取号成功")
        self._keep_paper(f"{tag}ticket")

    def card_is_not_read(self) -> None:
        """A card frame with a wrong check sum: put it again; what helps is said, and then it is read."""
        hand, simulated = self._hand, self._world.machine.simulated
        if simulated is None or "card_reader" not in self._kiosk.settings.simulated_devices:
            self._record.leave_out("card-not-read", "the card reader is a real one: its frames can't be spoilt")
            return
        try:
            with self._record.step("card-not-read"):
                self._open_counter("G")
                simulated.card_fault("bad_checksum")
                simulated.put_card("resident")
                hand.wait(lambda: hand.shows("再试") or hand.shows("没读到"), "the word to put it again", PAPER_S)
            with self._record.step("card-read-again"):
                simulated.lift_card()
                simulated.card_fault("none")
                hand.pause(CARD_AWAY_MS)
                simulated.put_card("resident")
                hand.wait_page("tickets.done")
                self._wait_title("取号成功")
            self._keep_paper("ticket-after-second-try")
        finally:
            simulated.card_fault("none")
            simulated.lift_card()

    def type_a_number(self) -> None:
        """The number pad: a wrong check digit is told at once, a right one takes a number."""
        hand = self._hand
        with self._record.step("number-pad-wrong"):
            self._open_counter("C")
            if hand.find("typeNumber") is not None:  # where the pad does not stand beside the card already
                hand.touch("typeNumber")
            for sign in "652323190001010011":
                hand.touch(f"pad.{sign}")
            hand.touch("confirmNumber")
            hand.wait_text("号码不对")
        with self._record.step("number-pad-right"):
            hand.touch("pad.backspace")
            hand.touch("pad.0")
            hand.wait_still(SECOND_PRESS_MS)  # the same button pressed sooner is a trembling hand's second press
            hand.touch("confirmNumber")
            hand.wait_page("tickets.done")
            self._wait_title("取号成功")
        self._keep_paper("ticket-typed-number")

    def paper_runs_out(self) -> None:
        """The number is valid without paper; the same number comes out once there is paper again."""
        hand, simulated = self._hand, self._world.machine.simulated
        if simulated is None or "printer" not in self._kiosk.settings.simulated_devices:
            self._record.leave_out("paper-out", "the printer is a real one: its paper can't be taken away")
            return
        try:
            with self._record.step("paper-out"):
                simulated.printer("paper_out")
                self._number_at("D")
                hand.wait(lambda: hand.find("printAgain"), "the offer to print again", PAPER_S)
            with self._record.step("paper-again"):
                simulated.printer("ready")
                hand.touch("printAgain")
                self._wait_title("取号成功")
            self._keep_paper("ticket-reprinted")
            with self._record.step("printer-mute"):
                simulated.printer("mute")
                self._number_at("E")
                hand.wait(lambda: hand.find("paperMissing"), "the question whether paper came", PAPER_S)
            with self._record.step("paper-did-come"):
                hand.touch("paperCame")
                self._wait_title("取号成功")
        finally:
            simulated.printer("ready")

    # -- certificates

    def show_a_certificate(self, tag: str) -> None:
        """Home, the phone's code before the camera, consent, the certificate, its slip."""
        hand = self._hand
        if not self._can_show(f"{tag}certificate"):
            return
        with self._record.step(f"{tag}scan"):
            self._home()
            hand.touch("home.certificates")
            hand.wait_page("certificates")
            hand.item("scanPreview")
            hand.wait(lambda: not hand.shows("正在打开镜头"), "the preview", PAPER_S)
        with self._record.step(f"{tag}consent"):
            self._show(self._world.code(0))
            hand.wait(lambda: hand.find("agree"), "the question for consent", PAPER_S)
        with self._record.step(f"{tag}certificate"):
            hand.touch("agree")
            hand.wait(lambda: hand.find("printUse"), "the certificate", PAPER_S)
        with self._record.step(f"{tag}certificate-printed"):
            hand.touch("printUse")
            self._keep_paper(f"{tag}certificate-use")
        self._show("")

    def show_a_certificate_for_a_guide(self) -> None:
        """From a guide: what the shown certificate spares is marked on the list."""
        hand = self._hand
        if not self._can_show("certificate-for-a-guide"):
            return
        with self._record.step("guide-before-certificate"):
            self._home()
            hand.touch("home.topic.estate")
            hand.wait_page("guides.items")
            self._touch_first("item.")
            hand.wait_page("guides.detail")
            hand.item("guide.certificate")
        with self._record.step("consent-for-a-guide"):
            hand.touch("guide.certificate")
            hand.wait_page("certificates")
            self._show(self._world.code(0))
            hand.wait(lambda: hand.find("agree"), "the question for consent", PAPER_S)
        with self._record.step("certificate-for-a-guide"):
            hand.touch("agree")
            hand.item("useForList")
        with self._record.step("guide-after-certificate"):
            hand.touch("useForList")
            hand.wait_page("guides.detail")
            hand.item("guide.print")
        self._show("")

    def show_codes_that_are_refused(self) -> None:
        """An expired code, a used one, something that is no certificate, one that is not connected."""
        if not self._can_show("refused"):
            return
        hand = self._hand
        codes = {
            "refused-expired": self._world.code(1, age=timedelta(minutes=30)),
            "refused-not-genuine": _signature_changed(self._world.code(1)),
            "refused-not-a-certificate": "https://shop.example/pay?order=17",
            "cannot-verify": "650100000000000000000000000000",
        }
        self._home()
        hand.touch("home.certificates")
        hand.wait_page("certificates")
        for name, code in codes.items():
            with self._record.step(name):
                self._show(code)
                hand.wait(lambda: hand.find("scanAgain"), "the reason and the way on", PAPER_S)
            self._show("")
            hand.touch("scanAgain")
        hand.touch("nav.home")

    def camera_is_gone(self) -> None:
        """Without a camera the page says so; the other journeys go on."""
        simulated = self._world.machine.simulated
        if simulated is None or not self._can_show("camera-gone"):
            return
        hand = self._hand
        try:
            with self._record.step("camera-gone"):
                simulated.unplug_camera()
                self._home()
                hand.touch("home.certificates")
                hand.wait(lambda: hand.find("cameraTrouble"), "the word that the camera is not there", PAPER_S)
            with self._record.step("ticket-without-camera"):
                self._number_at("A")
                self._wait_title("取号成功")
            self._keep_paper("ticket-without-camera")
        finally:
            simulated.plug_camera()

    # -- staff

    def look_after_the_machine(self) -> None:
        """Five taps, PINs, a test page, a restart, the sync, the log, a setting, the diagnostics, lock."""
        hand = self._hand
        with self._record.step("staff-pin"):
            self._home()
            for _ in range(5):
                hand.touch("mark")
            hand.wait_page("staff")
        with self._record.step("staff-pin-wrong"):
            self._enter_pin("000000")
            hand.item("pinWrong")
        with self._record.step("staff-dashboard"):
            self._enter_pin(DEMO_PIN)
            hand.wait_page("staff.dashboard")
            hand.item("testPrint")
        with self._record.step("staff-test-page"):
            hand.touch("testPrint")
            self._keep_paper("test-page")
        with self._record.step("staff-restart"):
            workers = self._world.machine.supervisor
            before = workers.worker("camera").health.restarts
            hand.touch("open.camera")
            hand.wait_page("staff.device")
            hand.touch("restart.camera")
            hand.wait(lambda: workers.worker("camera").health.restarts > before, "the camera's new process", 30)
        with self._record.step("staff-sync"):
            hand.touch("nav.back")
            hand.touch("open.sync")
            hand.wait_page("staff.sync")
            hand.item("contact")
        with self._record.step("staff-logs"):
            hand.touch("nav.back")
            hand.touch("allEvents")
            hand.wait_page("staff.logs")
            hand.item("event")
        with self._record.step("staff-settings"):
            hand.touch("nav.back")
            hand.touch("openSettings")
            hand.wait_page("staff.settings")
            hand.item("queue.A")
        with self._record.step("staff-setting-saved"):
            hand.touch("more.session.read_s")
            hand.touch("save")
            hand.wait_text("已保存")
        with self._record.step("staff-diagnostics"):
            hand.touch("nav.back")
            hand.touch("openDiagnostics")
            hand.wait_page("staff.diagnostics")
            hand.wait(lambda: hand.find("summaryCode") or hand.find("stickThere"), "a code, or a stick")
        with self._record.step("staff-locked"):
            hand.touch("nav.lock")
            hand.wait_page("attract")

    # -- looks

    def look_in_every_way(self) -> None:
        """Languages, sizes, colours, the lowered screen, help, and what happens when nobody touches anything."""
        hand = self._hand
        for language in ("ug", "kk", "en"):
            with self._record.step(f"home-{language}"):
                self._home()
                hand.touch(f"language.{language}")
                hand.settle()
        with self._record.step("access-panel"):
            self._home()
            hand.touch("language.zh")
            hand.touch("tool.access")
            hand.item("access.size.XL")
        with self._record.step("home-extra-large-black"):
            hand.touch("access.size.XL")
            hand.touch("access.scheme.hcDark")
            self._close_panel()
        with self._record.step("home-lowered"):
            hand.touch("tool.access")
            hand.touch("access.reset")
            self._close_panel()
            hand.touch("tool.reach")
        with self._record.step("read-aloud"):
            hand.touch("tool.reach")
            hand.touch("tool.speak")
            hand.touch("home.guides")
            spoken = Path(self._kiosk.settings.voice.device.removeprefix("wav:"))
            hand.wait(lambda: len(list(spoken.glob("*.wav"))) >= 2, "page and control to be spoken")
        with self._record.step("help"):
            self._kiosk.shell.reader.setOn(False)
            hand.touch("tool.help")
            hand.item("helpState")
        with self._record.step("left"):
            hand.press_key(Qt.Key.Key_Shift)
            self._kiosk.shell.session.finish()
            hand.wait_page("attract")

    # -- parts

    def _home(self) -> None:
        """From wherever the last journey ended."""
        hand = self._hand
        if self._kiosk.shell.session.is_active:
            self._kiosk.shell.session.finish()
        hand.wait_page("attract")
        hand.touch("attract.start")
        hand.wait_page("home")
        hand.item("home.tickets")

    def _open_counter(self, queue: str) -> None:
        self._home()
        self._hand.touch("home.tickets")
        self._hand.wait_page("tickets")
        self._hand.item("queue-A")
        if self._hand.find(f"queue-{queue}") is None:
            self._hand.touch("nextPage")
        self._hand.touch(f"queue-{queue}")
        self._hand.wait_page("tickets.identify")

    def _number_at(self, queue: str) -> None:
        self._open_counter(queue)
        self._hand.touch("skipIdentity")
        self._hand.wait_page("tickets.done")
        self._hand.item("ticketNumber")

    def _close_panel(self) -> None:
        self._hand.touch("access.done")
        self._hand.wait(lambda: self._hand.find("access.done") is None, "the panel to go")
        self._hand.wait_still(SECOND_PRESS_MS)

    def _wait_title(self, text: str) -> None:
        self._hand.wait(lambda: self._hand.shows(text), f"the title {text}", PAPER_S)

    def _touch_first(self, prefix: str) -> None:
        self._hand.wait_still()
        self._hand.touch(next(name for name in self._hand.names_in_order() if name.startswith(prefix)))

    def _enter_pin(self, pin: str) -> None:
        for digit in pin:
            self._hand.touch(f"pin.{digit}")
        self._hand.touch("pinEnter")

    def _keep_paper(self, name: str) -> None:
        if "printer" in self._kiosk.settings.simulated_devices:
            self._record.keep_receipt(self._world.next_receipt(self._papers, PAPER_S), name)

    def _can_show(self, name: str) -> bool:
        if self._world.machine.county is None:
            self._record.leave_out(name, "the county is a real one: nobody issues codes for a tour")
            return False
        if self._world.machine.simulated is None or "camera" not in self._kiosk.settings.simulated_devices:
            self._record.leave_out(name, "the camera is a real one: nobody holds a phone before it")
            return False
        return True

    def _show(self, code: str) -> None:
        simulated = self._world.machine.simulated
        if simulated is not None:
            if code:
                simulated.show_code(code)
            else:
                simulated.show_images([])


def _signature_changed(code: str) -> str:
    """The same code with one bit of its signature turned: well formed, and not genuine."""
    import base45

    prefix, packed = code[:4], base45.b45decode(code[4:])
    token = bytearray(zlib.decompress(packed))
    token[-1] ^= 1
    return prefix + str(base45.b45encode(zlib.compress(bytes(token))), "ascii")
