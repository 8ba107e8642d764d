<?php
/**
 * Where reports are kept: one post of a type of its own for each, the JSON in its meta.
 *
 *   store_report( $report, 'Two counts', 12 )  ->  34, shown by the block and by [factdiff id="34"]
 *   report_of( 34 )                            ->  the report; null where there is none
 *
 * Not in the post's own text: WordPress takes "<" and "&" out of what authors write there, and offsets would be wrong.
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

const POST_TYPE  = 'factdiff_report';
const REPORT_KEY = '_factdiff_report';

add_action( 'init', __NAMESPACE__ . '\register_reports' );
add_action( 'before_delete_post', __NAMESPACE__ . '\delete_reports_of' );
add_action( 'save_post', __NAMESPACE__ . '\forget_replaced_reports' );

/**
 * The type has no pages of its own and no list: reports are seen in the posts that show them. A report is not published by
 * itself, so that a contributor, whose posts others publish, reads and deletes an own one like an author. Nobody changes one.
 */
function register_reports(): void {
	register_post_type(
		POST_TYPE,
		array(
			'label'           => __( 'Comparisons', 'factdiff' ),
			'public'          => false,
			'show_ui'         => false,
			'capability_type' => 'post',
			'map_meta_cap'    => true,
			'capabilities'    => array(
				'publish_posts'          => 'edit_posts',
				'edit_published_posts'   => 'edit_posts',
				'delete_published_posts' => 'delete_posts',
			),
			'supports'        => array( 'title', 'author' ),
			'can_export'      => true,
			'rewrite'         => false,
			'query_var'       => false,
		)
	);
}

/**
 * Keeps a report, always as a new one: a post that is published goes on showing the earlier one until it is updated.
 *
 * @param array  $report Cleaned.
 * @param string $title  For the editor's list.
 * @param int    $post   The post it was made in; 0 for none.
 * @return int|\WP_Error
 */
function store_report( array $report, string $title, int $post ) {
	if ( strlen( report_attribute( $report ) ) > MAX_REPORT_BYTES ) {
		return unfit( __( 'The report is larger than 700 kB. Compare fewer or shorter texts.', 'factdiff' ) );
	}
	$row = array(
		'post_type'   => POST_TYPE,
		'post_status' => 'publish',
		'post_title'  => $title,
	);
	if ( $post > 0 ) {
		$row['post_parent'] = $post;
	}
	$stored = wp_insert_post( wp_slash( $row ), true );
	if ( ! is_wp_error( $stored ) ) {
		update_post_meta( $stored, REPORT_KEY, wp_slash( encode_report( $report ) ) );
	}
	return $stored;
}

/**
 * A stored report.
 *
 * @param int $id Its number.
 */
function report_of( int $id ): ?array {
	if ( get_post_type( $id ) !== POST_TYPE ) {
		return null;
	}
	$report = json_decode( (string) get_post_meta( $id, REPORT_KEY, true ), true );
	return is_array( $report ) ? $report : null;
}

/**
 * JSON without a character that HTML or a filter of WordPress could take for its own; ASCII, as old databases know no emoji.
 *
 * @param array $report Cleaned.
 * @param int   $flags  More of them.
 */
function encode_report( array $report, int $flags = 0 ): string {
	return (string) wp_json_encode( $report, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_PRESERVE_ZERO_FRACTION | $flags );
}

/**
 * The reports made in a post.
 *
 * @param int                  $post   Its id.
 * @param array<string, mixed> $narrow More arguments of the query.
 * @return int[] Ids.
 */
function reports_of( int $post, array $narrow = array() ): array {
	return get_posts(
		array(
			'post_type'   => POST_TYPE,
			'post_parent' => $post,
			'post_status' => 'any',
			'numberposts' => -1,
			'fields'      => 'ids',
		) + $narrow
	);
}

/**
 * A report goes with the post it was made in.
 *
 * @param int $post Deleted for good.
 */
function delete_reports_of( int $post ): void {
	if ( get_post_type( $post ) === POST_TYPE ) {
		return;
	}
	foreach ( reports_of( $post ) as $report ) {
		wp_delete_post( $report, true );
	}
}

/**
 * A saved post has done with the reports made in it that no post and no revision shows any more. Those of the last day
 * stay: an editor may be about to save one in another window.
 *
 * @param int $post Saved.
 */
function forget_replaced_reports( int $post ): void {
	if ( get_post_type( $post ) === POST_TYPE || wp_is_post_revision( $post ) || wp_is_post_autosave( $post ) ) {
		return;
	}
	foreach ( reports_of( $post, array( 'date_query' => array( 'before' => '1 day ago' ) ) ) as $report ) {
		if ( ! is_shown_anywhere( $report ) ) {
			wp_delete_post( $report, true );
		}
	}
}

/**
 * Whether a block or shortcode with this number stands in any post, revisions included.
 *
 * @param int $report Its number.
 */
function is_shown_anywhere( int $report ): bool {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WP_Query searches words, and not in revisions.
	$contents = $wpdb->get_col( $wpdb->prepare( "SELECT post_content FROM {$wpdb->posts} WHERE post_type <> %s AND post_content LIKE %s AND post_content LIKE %s", POST_TYPE, '%factdiff%', '%' . $report . '%' ) );
	foreach ( $contents as $content ) {
		if ( preg_match( '/(?<!\d)' . $report . '(?!\d)/', $content ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Whether a post may show a report: it was made in it, or the post's author may edit it. Nobody's unpublished comparison
 * is read by writing its number into a draft.
 *
 * @param int $id   The report.
 * @param int $post The post; 0 where there is none.
 */
function may_show( int $id, int $post ): bool {
	$report = get_post( $id );
	if ( ! $report || POST_TYPE !== $report->post_type ) {
		return false;
	}
	if ( $post > 0 && (int) $report->post_parent === $post ) {
		return true;
	}
	$author = $post > 0 ? (int) get_post_field( 'post_author', $post ) : 0;
	return ( $author > 0 && user_can( $author, 'edit_post', $id ) ) || current_user_can( 'edit_post', $id );
}
