<?php
/**
 * Plugin Name:       Factdiff
 * Description:       Shows where several reports of one event differ in their figures and quotes, and why. The comparison runs in the editor's own browser.
 * Version:           @VERSION@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Factdiff authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       factdiff
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

const VERSION = '@VERSION@';
const FILE    = __FILE__;

require_once __DIR__ . '/includes/report-shape.php';
require_once __DIR__ . '/includes/reports.php';
require_once __DIR__ . '/includes/report-html.php';
require_once __DIR__ . '/includes/rest.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/page.php';
