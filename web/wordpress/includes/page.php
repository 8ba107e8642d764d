<?php
/**
 * "Comparisons" in the dashboard: makes reports for the shortcode, where the block editor is not used.
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_post_factdiff_delete', __NAMESPACE__ . '\delete_from_page' );

/** The menu's entry, for all who write posts. */
function add_page(): void {
	$hook = add_menu_page( __( 'Comparisons', 'factdiff' ), __( 'Comparisons', 'factdiff' ), 'edit_posts', 'factdiff', __NAMESPACE__ . '\print_page', 'dashicons-analytics', 26 );
	add_action(
		'admin_enqueue_scripts',
		static function ( string $page ) use ( $hook ) {
			if ( $page === $hook ) {
				wp_enqueue_script( 'factdiff-editor' );
				wp_enqueue_style( 'factdiff-editor' );
			}
		}
	);
}

/** The list is made here, the comparison by editor.js. */
function print_page(): void {
	$query = array(
		'post_type'   => POST_TYPE,
		'post_status' => 'publish',
		'numberposts' => 100,
	);
	if ( ! current_user_can( 'edit_others_posts' ) ) {
		$query['author'] = get_current_user_id();
	}
	$reports = get_posts( $query );
	echo '<div class="wrap"><h1>' . esc_html__( 'Comparisons', 'factdiff' ) . '</h1>';
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only says what has been done.
	if ( isset( $_GET['deleted'] ) ) {
		echo '<div class="notice notice-success"><p>' . esc_html__( 'The comparison was deleted.', 'factdiff' ) . '</p></div>';
	}
	echo '<div id="factdiff-page"></div>';
	echo '<h2>' . esc_html__( 'Kept comparisons', 'factdiff' ) . '</h2>';
	if ( array() === $reports ) {
		echo '<p>' . esc_html__( 'None yet. Compare two reports above and keep the result.', 'factdiff' ) . '</p></div>';
		return;
	}
	echo '<table class="widefat striped"><thead><tr><th scope="col">' . esc_html__( 'Title', 'factdiff' ) . '</th><th scope="col">' . esc_html__( 'Shortcode', 'factdiff' ) .
		'</th><th scope="col">' . esc_html__( 'Made in', 'factdiff' ) . '</th><th scope="col">' . esc_html__( 'Date', 'factdiff' ) . '</th><td></td></tr></thead><tbody>';
	foreach ( $reports as $report ) {
		$parent = $report->post_parent > 0 ? get_the_title( $report->post_parent ) : '–';
		echo '<tr><td>' . esc_html( '' === $report->post_title ? __( '(no title)', 'factdiff' ) : $report->post_title ) . '</td><td><code>[factdiff id="' . (int) $report->ID . '"]</code></td><td>' .
			esc_html( $parent ) . '</td><td>' . esc_html( get_the_date( '', $report ) ) . '</td><td>' . ( may_delete( $report->ID ) ? delete_form( $report ) : '' ) . '</td></tr>';
	}
	echo '</tbody></table></div>';
}

/**
 * A button that deletes a report; posts that show it then show nothing in its place.
 *
 * @param \WP_Post $report Kept.
 */
function delete_form( \WP_Post $report ): string {
	return '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">' . wp_nonce_field( 'factdiff_delete_' . $report->ID, '_wpnonce', true, false ) .
		'<input type="hidden" name="action" value="factdiff_delete"><input type="hidden" name="id" value="' . (int) $report->ID . '"><button class="button-link button-link-delete" aria-label="' .
		/* translators: %s: title of a comparison. */
		esc_attr( sprintf( __( 'Delete “%s”', 'factdiff' ), $report->post_title ) ) . '">' . esc_html__( 'Delete', 'factdiff' ) . '</button></form>';
}

/** What the button asks for. */
function delete_from_page(): void {
	$id = isset( $_POST['id'] ) ? (int) $_POST['id'] : 0;
	check_admin_referer( 'factdiff_delete_' . $id );
	if ( ! may_delete( $id ) ) {
		wp_die( esc_html__( 'You may not delete this comparison.', 'factdiff' ), '', array( 'response' => 403 ) );
	}
	wp_delete_post( $id, true );
	wp_safe_redirect( admin_url( 'admin.php?page=factdiff&deleted=1' ) );
	exit;
}
