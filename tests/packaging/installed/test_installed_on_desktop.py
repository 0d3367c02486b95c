"""The end-to-end tests of the desktop, run with the program from its package.

The tests are those of the program from its source; only what they start is another one.
"""

import pytest

from tests.desktop_session.test_end_to_end import (
    test_a_click_on_the_notification_opens_the_interview,
    test_a_reminder_put_off_from_its_notification_comes_again_tomorrow,
    test_closing_hides_to_the_tray_and_a_second_start_brings_the_window_back,
    test_from_an_interview_to_its_reminder_by_keyboard_alone,
)

pytestmark = pytest.mark.desktop

__all__ = [
    "test_a_click_on_the_notification_opens_the_interview",
    "test_a_reminder_put_off_from_its_notification_comes_again_tomorrow",
    "test_closing_hides_to_the_tray_and_a_second_start_brings_the_window_back",
    "test_from_an_interview_to_its_reminder_by_keyboard_alone",
]
